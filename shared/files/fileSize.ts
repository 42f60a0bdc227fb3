const UNITS = ['byte', 'kB', 'MB', 'GB'] as const;

/** "840 byte", "12 kB", "3,4 MB", in the language of `locale` ("da-DK"). Sizes count in thousands, as on a file's label. */
export function fileSizeText(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power > 1 && value < 100 ? 1 : 0;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return `${number}\u00a0${UNITS[power] ?? ''}`;
}
