/**
 * An address as a link keeps it: http, https or mailto. "www.regionen.dk" gets https, "a@b.dk" mailto.
 * null where it is none of these.
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:)\S+$/i.test(text)) return text;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  if (/^[^\s:/\\]+\.[^\s:\\]{2,}$/.test(text)) return `https://${text}`;
  return null;
}

/**
 * The same for what is pasted over words, where it must say itself that it is an address: "12.30" and "referat.docx"
 * take the place of the words.
 */
export function readPastedAddress(pasted: string): string | null {
  const isPlain = /^(https?:\/\/|mailto:|www\.)/i.test(pasted.trim()) || pasted.includes('@');
  return isPlain ? readAddress(pasted) : null;
}
