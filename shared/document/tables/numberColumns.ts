/** "1.986", "−12,5 %", "2.340 kr.", "10 pct." or a dash for nothing: what a column of figures holds. */
const FIGURE = /^[-−–]?\d{1,3}(\.\d{3})*(,\d+)?\s?(%|pct\.|kr\.|mio\. kr\.|t\.kr\.)?$|^\d+(,\d+)?\s?%?$/;
const NOTHING = /^[-−–]?$/;

/** Whether a column's texts, its heading left out, are figures that belong under one another at the right. */
export function isNumberColumn(texts: readonly string[]): boolean {
  const trimmed = texts.map((text) => text.trim());
  return (
    trimmed.some((text) => FIGURE.test(text)) &&
    trimmed.every((text) => FIGURE.test(text) || NOTHING.test(text))
  );
}
