import { platform } from '../platform.ts';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { isProgram } from './isProgram.ts';
import { findLibreOffice } from './libreOffice/findLibreOffice.ts';
import { libreOffice } from './libreOffice/libreOffice.ts';
import { findMicrosoftOffice } from './microsoftOffice/findMicrosoftOffice.ts';
import { microsoftOffice } from './microsoftOffice/microsoftOffice.ts';
import type { OfficeProgram } from './officeProgram.ts';

export interface OfficePrograms {
  /** The one that is asked first at the front. Empty: none was found. */
  readonly programs: readonly OfficeProgram[];
  /** One by the person, instead of all that are found. */
  readonly isChosen: boolean;
}

/** What makes PDF of appendices: the LibreOffice that was chosen, as long as it is there, or all that is found. */
export async function officePrograms({
  current,
}: Pick<ShellSettingsFile, 'current'>): Promise<OfficePrograms> {
  const { officePath } = current;
  if (officePath !== null && (await isProgram(officePath))) {
    return { programs: [libreOffice(officePath)], isChosen: true };
  }
  return { programs: await findOfficePrograms(), isChosen: false };
}

/** Microsoft's first, each for its own kinds of files: it shows them as they were written. */
export async function findOfficePrograms({
  findLibre = findLibreOffice,
  findMicrosoft = platform === 'windows' ? findMicrosoftOffice : () => Promise.resolve([]),
} = {}): Promise<readonly OfficeProgram[]> {
  const [libre, microsoft] = await Promise.all([findLibre(), findMicrosoft()]);
  const programs = microsoft.map((found) => microsoftOffice(found, { takesOpenDocument: libre === null }));
  return libre === null ? programs : [...programs, libreOffice(libre)];
}
