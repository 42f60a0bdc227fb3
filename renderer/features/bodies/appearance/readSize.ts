/** A size as somebody types it, "11,5 pkt." or "30", to the nearest step; null: no number. */
export function readSize(text: string, step: number): number | null {
  const [digits] = /\d+(?:[.,]\d+)?/.exec(text) ?? [];
  return digits === undefined ? null : Math.round(Number(digits.replace(',', '.')) / step) * step;
}
