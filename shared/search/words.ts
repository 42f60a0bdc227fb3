/**
 * The words of a text as they are compared: lower case, without accents, and spelled so that the two Danish ways of
 * writing one letter are the same: "Ålborg" and "Aalborg", "ä" and "æ", "ö" and "ø".
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    // Not the other way round: while "aalb" is typed, "a" alone must already find what "aa" will find.
    .replaceAll('å', 'aa')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
