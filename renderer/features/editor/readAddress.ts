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
