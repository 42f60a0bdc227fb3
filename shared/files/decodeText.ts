/**
 * Bytes as text: what their first bytes say, else UTF-8, else Windows-1252, which every byte is a sign of. `isCut`: more
 * followed, so that a sign may have been cut in two at the end.
 */
export function decodeText(bytes: Uint8Array, { isCut = false } = {}): string {
  const marked = encodingByMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark that some programs set at the beginning. The decoder takes it away. */
function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}
