import type { FileKind } from '#shared/contract/contract.ts';
import type { FileFilter } from 'electron';
import type { Texts } from '../texts.ts';

/** What a dialog may be about: a file that is written, or one that is only read. */
export type AskedKind = FileKind | 'template';

const extensions: Readonly<Record<AskedKind, readonly [string, ...string[]]>> = {
  word: ['docx'],
  pdf: ['pdf'],
  package: ['punkt'],
  calendar: ['ics'],
  report: ['txt'],
  template: ['dotx', 'docx', 'dotm', 'docm'],
};

const names: Readonly<Record<AskedKind, keyof Texts>> = {
  word: 'wordDocument',
  pdf: 'pdfDocument',
  package: 'meetingPackage',
  calendar: 'calendarFile',
  report: 'textFile',
  template: 'wordTemplate',
};

/** Without the dot: what the name of a written file ends with. */
export function extensionOf(kind: FileKind): string {
  return extensions[kind][0];
}

/** What a dialog shows as the only kind of file it is about. */
export function filtersOf(kind: AskedKind, text: Texts): FileFilter[] {
  return [{ name: text[names[kind]], extensions: [...extensions[kind]] }];
}
