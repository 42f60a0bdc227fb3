import { extname } from 'node:path';

/** What an office program makes PDF of: texts, tables, slides, and pictures that a PDF cannot hold as they are. */
const convertible: ReadonlySet<string> = new Set(
  [
    '.docx .doc .docm .dotx .odt .ott .rtf .txt',
    '.xlsx .xls .xlsm .ods .csv',
    '.pptx .ppt .pptm .ppsx .odp',
    '.odg .vsdx .gif .bmp .tif .tiff .webp',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a file of this name can be made into PDF by an office program. */
export function isConvertible(fileName: string): boolean {
  return convertible.has(extensionOf(fileName));
}

/** With the dot, in small letters. */
export function extensionOf(fileName: string): string {
  return extname(fileName).toLowerCase();
}
