import type { IRunOptions } from 'docx';
import type { TextMark } from '#shared/document/inline.ts';

/** The marks of a piece of text as Word's own. */
export function markOptions(marks: readonly TextMark[]): IRunOptions {
  return {
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
    ...(marks.includes('strike') && { strike: true }),
    ...(marks.includes('subscript') && { subScript: true }),
    ...(marks.includes('superscript') && { superScript: true }),
  };
}
