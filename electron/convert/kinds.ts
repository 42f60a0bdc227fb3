import type { OfficeProgramName } from '#shared/contract/officePrograms.ts';
import { extensionIn } from '#shared/files/fileTypes.ts';

export type MicrosoftProgramName = Exclude<OfficeProgramName, 'libreOffice'>;

/** What each program of Microsoft's makes PDF of best. */
const own: Readonly<Record<MicrosoftProgramName, string>> = {
  word: 'docx doc docm dotx rtf txt',
  excel: 'xlsx xls xlsm csv',
  powerPoint: 'pptx ppt pptm ppsx',
};

/** What it can as well, but LibreOffice better. */
const openDocument: Readonly<Record<MicrosoftProgramName, string>> = {
  word: 'odt ott',
  excel: 'ods',
  powerPoint: 'odp',
};

/** Drawings, and pictures that a PDF cannot hold as they are: LibreOffice alone takes them. */
const drawn = 'odg vsdx gif bmp tif tiff webp';

/** The endings, without their dot, of what a program of Microsoft's is to make PDF of. */
export function microsoftKinds(
  program: MicrosoftProgramName,
  takesOpenDocument: boolean,
): ReadonlySet<string> {
  return setOf(own[program], takesOpenDocument ? openDocument[program] : '');
}

/** The same for LibreOffice, which takes all that any office program takes. */
export const libreOfficeKinds = setOf(...Object.values(own), ...Object.values(openDocument), drawn);

/** Whether a file of this name can be made into PDF by an office program. */
export function isConvertible(fileName: string): boolean {
  return libreOfficeKinds.has(extensionIn(fileName));
}

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => line !== '').flatMap((line) => line.split(' ')));
}
