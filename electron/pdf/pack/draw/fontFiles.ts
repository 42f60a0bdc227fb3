/** Carlito as its package divides it: letters that are not in the first file of a weight are looked for in the next. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;

/** The names of a weight's files, in the order in which they are looked through. */
export function filesOfWeight(weight: 400 | 700): string[] {
  return subsets.map((subset) => `carlito-${subset}-${weight}-normal.woff`);
}

/** What the app brings along for its packs, from the folder `files` of the package that holds it. */
export const fontFiles: readonly string[] = [...filesOfWeight(400), ...filesOfWeight(700)];
