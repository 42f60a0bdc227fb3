/** What WCAG asks of text that is not large. */
const LEAST_CONTRAST = 4.5;

/** Whether text in this colour, RRGGBB, can be read on white paper. */
export function isReadable(colour: string): boolean {
  return 1.05 / (luminanceOf(colour) + 0.05) >= LEAST_CONTRAST;
}

/** As WCAG defines it: 0 is black, 1 is white. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
