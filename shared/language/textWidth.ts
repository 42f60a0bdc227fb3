/** Widths of signs in the forms' kind of font, in ems. Those not named are about as wide as "n". */
const ORDINARY = 0.51;
const CAPITAL = 0.6;
const NAMED = new Map(
  Object.entries({
    ' ': 0.23,
    '\u00a0': 0.23,
    '.,:;!|ijl': 0.25,
    "'()[]-ftr/": 0.33,
    's”"': 0.4,
    'æw%': 0.75,
    'mMW@Æ': 0.85,
  }).flatMap(([signs, width]) => Array.from(signs, (sign) => [sign, width] as const)),
);

/** About how wide a text is on one line, in ems. Near enough to share out a table's width with. */
export function estimateTextWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += NAMED.get(sign) ?? (/\p{Lu}/u.test(sign) ? CAPITAL : ORDINARY);
  return width;
}

/** The width of the widest piece that a line should not break: a no-break space holds a date together. */
export function estimateWidestWord(text: string): number {
  return Math.max(0, ...text.split(/[^\S\u00a0]+/).map(estimateTextWidth));
}
