/** Fonts whose letters are exactly as wide, for where a font is not installed. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  Arial: ['Liberation Sans', 'Arimo', 'Helvetica'],
  Calibri: ['Carlito'],
  Cambria: ['Caladea'],
  Georgia: ['Gelasio'],
  'Times New Roman': ['Liberation Serif', 'Tinos', 'Times'],
  Verdana: ['DejaVu Sans'],
};

/** As CSS. Carlito is the app's own, so there is always a font with Danish letters. */
export function fontFamilyOf(font: string): string {
  const names = [font, ...(standIns[font] ?? []), 'Carlito'];
  return [...new Set(names)].map((name) => `'${name}'`).join(', ');
}
