import type { FileKind } from '#shared/contract/contract.ts';
import type { FileFilter } from 'electron';
import type { Texts } from '../texts.ts';

const extensions: Readonly<Record<FileKind, string>> = {
  word: 'docx',
  pdf: 'pdf',
  package: 'punkt',
  calendar: 'ics',
  report: 'txt',
};

const names: Readonly<Record<FileKind, keyof Texts>> = {
  word: 'wordDocument',
  pdf: 'pdfDocument',
  package: 'meetingPackage',
  calendar: 'calendarFile',
  report: 'textFile',
};

/** Without the dot. */
export function extensionOf(kind: FileKind): string {
  return extensions[kind];
}

/** What a dialog shows as the only kind of file it is about. */
export function filtersOf(kind: FileKind, text: Texts): FileFilter[] {
  return [{ name: text[names[kind]], extensions: [extensions[kind]] }];
}
