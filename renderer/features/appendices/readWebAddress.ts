/** An address on the web as an appendix keeps it; "www.regionen.dk/bilag" gets https. null where it is none. */
export function readWebAddress(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const isAddress = /^https?:\/\/[^\s/:@]+\.[^\s/:@]{2,}(:\d+)?([/?#]\S*)?$/i.test(address);
  return isAddress && URL.canParse(address) ? address : null;
}
