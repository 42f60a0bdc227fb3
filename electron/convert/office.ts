import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { canRun, findLibreOffice } from './findLibreOffice.ts';

export interface Office {
  readonly path: string;
  /** By the person. */
  readonly isChosen: boolean;
}

/** The program that makes PDF of appendices: the one that was chosen, as long as it is there, or the one that is found. */
export async function officeOf({ current }: Pick<ShellSettingsFile, 'current'>): Promise<Office | null> {
  const { officePath } = current;
  if (officePath !== null && (await canRun(officePath))) return { path: officePath, isChosen: true };
  const path = await findLibreOffice();
  return path === null ? null : { path, isChosen: false };
}
