/** Fields in texts that a secretary writes: a name in braces, "{næste møde}", which Punkt fills in. */

const TOKEN = /\{[^{}]*\}/gu;
/** Splits a text at its tokens and keeps them. */
const AT_TOKENS = /(\{[^{}]*\})/u;

/** Every token in the text, in order, known or not. */
export function tokensIn(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => token);
}

/** The text in pieces: what stands between the tokens, and the tokens themselves. */
export function splitAtTokens(text: string): string[] {
  return text.split(AT_TOKENS);
}

export function replaceTokens(text: string, replace: (token: string, offset: number) => string): string {
  return text.replace(TOKEN, replace);
}

/** Whether two tokens are the same field. Somebody may type "{ Forrige  møde }". */
export function isSameField(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(token: string): string {
  return token.slice(1, -1).trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('da');
}
