/**
 * The title that an appendix gets from its file's name: without the ending, with spaces where the name has underscores,
 * and without a number of its own ("Bilag 3 - Takster.pdf" is called "Takster"), because Punkt numbers appendices.
 */
export function titleOfFile(fileName: string): string {
  const bare = fileName
    .replace(/([^.])\.[^.\s]{1,8}$/, '$1')
    .replaceAll('_', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const unnumbered = bare.replace(/^bilag\s*(nr\.?\s*)?\d+[a-z]?\s*([-–—.:,)]\s*|\s|$)/i, '').trim();
  return unnumbered || bare || fileName;
}
