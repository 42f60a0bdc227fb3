/** A font as Word sets it: what stands in for it where it is not installed, and how high its lines are. */
interface FontFacts {
  /** Fonts whose letters are exactly as wide. */
  readonly standIns: readonly string[];
  /** Of single line spacing, as a multiple of the letters' size. */
  readonly line: number;
}

const ORDINARY_LINE = 1.2;

const facts: Readonly<Record<string, FontFacts>> = {
  Aptos: { standIns: [], line: 1.2 },
  Arial: { standIns: ['Liberation Sans', 'Arimo', 'Helvetica'], line: 1.1499 },
  Calibri: { standIns: ['Carlito'], line: 1.2207 },
  Cambria: { standIns: ['Caladea'], line: 1.1724 },
  Georgia: { standIns: ['Gelasio'], line: 1.1362 },
  'Segoe UI': { standIns: [], line: 1.3301 },
  Tahoma: { standIns: [], line: 1.207 },
  'Times New Roman': { standIns: ['Liberation Serif', 'Tinos', 'Times'], line: 1.1499 },
  Verdana: { standIns: ['DejaVu Sans'], line: 1.2153 },
};

/** As CSS. Carlito is the app's own, so there is always a font with Danish letters. */
export function fontFamilyOf(font: string): string {
  const names = [font, ...(facts[font]?.standIns ?? []), 'Carlito'];
  return [...new Set(names)].map((name) => `'${name}'`).join(', ');
}

export function fontLineOf(font: string): number {
  return facts[font]?.line ?? ORDINARY_LINE;
}
