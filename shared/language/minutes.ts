const HOURS_AND_MINUTES =
  /^(?:(?<hours>\d{1,2})\s*(?:timer|time|hours|hour|t|h)\.?)?\s*(?:(?<minutes>\d{1,4})\s*(?:minutter|minutes|min|m)?\.?)?$/iu;

/** The minutes that somebody means with "20", "20 min." or "1 t. 30 min."; null for what is no length of time. */
export function readMinutes(text: string): number | null {
  const found = HOURS_AND_MINUTES.exec(text.trim());
  const { hours, minutes } = found?.groups ?? {};
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
