/** How many bytes from a file's beginning the signatures need. */
export const START_LENGTH = 4096;

/** What the first bytes of a file give away: its media type, or that it is a container to look into. */
export type StartOfFile =
  | { readonly kind: 'known'; readonly mediaType: string }
  | { readonly kind: 'zip' | 'oldOffice' | 'text' | 'unknown' };

interface Signature {
  /** Over the bytes in hexadecimal, two signs each. */
  readonly starts: RegExp;
  readonly mediaType: string;
}

const signatures: readonly Signature[] = [
  { starts: /^89504e470d0a1a0a/, mediaType: 'image/png' },
  { starts: /^ffd8ff/, mediaType: 'image/jpeg' },
  { starts: hex('GIF8'), mediaType: 'image/gif' },
  { starts: hex('RIFF', 4, 'WEBP'), mediaType: 'image/webp' },
  { starts: hex('RIFF', 4, 'WAVE'), mediaType: 'audio/wav' },
  { starts: hex('RIFF', 4, 'AVI '), mediaType: 'video/x-msvideo' },
  { starts: /^424d.{8}0{8}/, mediaType: 'image/bmp' },
  { starts: /^(49492a00|4d4d002a)/, mediaType: 'image/tiff' },
  { starts: hex(4, 'ftypheic'), mediaType: 'image/heic' },
  { starts: hex(4, 'ftypmif1'), mediaType: 'image/heic' },
  { starts: hex(4, 'ftypqt'), mediaType: 'video/quicktime' },
  { starts: hex(4, 'ftypM4A'), mediaType: 'audio/mp4' },
  { starts: hex(4, 'ftyp'), mediaType: 'video/mp4' },
  { starts: hex('ID3'), mediaType: 'audio/mpeg' },
  { starts: /^fff[b32]/, mediaType: 'audio/mpeg' },
  { starts: hex('{\\rtf'), mediaType: 'application/rtf' },
  { starts: /^377abcaf271c/, mediaType: 'application/x-7z-compressed' },
  { starts: /^526172211a07/, mediaType: 'application/vnd.rar' },
  // Programs for Windows, Linux and macOS.
  { starts: /^(4d5a|7f454c46|c[ef]faedfe)/, mediaType: 'application/x-executable' },
];

/** A file that begins with these letters, a number standing for as many bytes of any kind. */
function hex(...parts: readonly (string | number)[]): RegExp {
  const pattern = parts.map((part) =>
    typeof part === 'number' ? `.{${2 * part}}` : Buffer.from(part, 'latin1').toString('hex'),
  );
  return new RegExp(`^${pattern.join('')}`);
}

/** Some programs write a few bytes before a PDF's header, and every reader forgives them. */
const PDF_HEADER_WITHIN = 1000;

/** `start` is the first START_LENGTH bytes, or the whole of a shorter file. */
export function readStart(start: Uint8Array): StartOfFile {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  const pdfAt = bytes.indexOf('%PDF-');
  if (pdfAt >= 0 && pdfAt <= PDF_HEADER_WITHIN) return { kind: 'known', mediaType: 'application/pdf' };
  const text = bytes.toString('hex');
  const found = signatures.find(({ starts }) => starts.test(text));
  if (found) return { kind: 'known', mediaType: found.mediaType };
  if (/^504b(0304|0506)/.test(text)) return { kind: 'zip' };
  if (text.startsWith('d0cf11e0a1b11ae1')) return { kind: 'oldOffice' };
  return { kind: looksLikeText(start) ? 'text' : 'unknown' };
}

/** No zero bytes, unless it says that it is UTF-16. */
function looksLikeText(start: Uint8Array): boolean {
  const [first, second] = start;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || !start.includes(0);
}
