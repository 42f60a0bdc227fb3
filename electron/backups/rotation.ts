const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Which copies of one meeting to keep: of the last 24 hours one per ten minutes, of the last 30 days one per day, and
 * of the time before one per month; always the newest of each. Days and months are counted in UTC. Times are in
 * milliseconds since 1970. The newest copy of all is always kept.
 */
export function chooseCopiesToKeep(times: readonly number[], now: number): Set<number> {
  const newestOfSlot = new Map<string, number>();
  for (const time of times) {
    const slot = slotOf(time, now);
    newestOfSlot.set(slot, Math.max(time, newestOfSlot.get(slot) ?? time));
  }
  return new Set(newestOfSlot.values());
}

function slotOf(time: number, now: number): string {
  const age = now - time;
  if (age < DAY) return `ten minutes ${Math.floor(time / (10 * MINUTE))}`;
  const day = new Date(time).toISOString().slice(0, 10);
  return age < 30 * DAY ? `day ${day}` : `month ${day.slice(0, 7)}`;
}
