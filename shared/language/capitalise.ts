/** A phrase with its first letter large, as at the start of a line. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1);
}
