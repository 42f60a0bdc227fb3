import { extname } from 'node:path';

/** In characters. With a folder before it a path must stay under the 260 that many Windows programs can open. */
const LONGEST_NAME = 120;

/** Names that Windows keeps for its devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** A proposed name as one that every system takes, with its extension: `toFileName('Uge 3/4: møde', 'docx')`. */
export function toFileName(proposed: string, extension: string): string {
  const allowed = proposed
    .replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const name = allowed === '' || RESERVED.test(allowed) ? `Punkt ${allowed}`.trim() : allowed;
  return withExtension(name, extension);
}

/**
 * Adds the extension unless it is there already. A dot in the name is not one: "Referat 1.2" becomes a .docx too. An
 * empty extension leaves the name as it is.
 */
export function withExtension(path: string, extension: string): string {
  return extension === '' || extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
