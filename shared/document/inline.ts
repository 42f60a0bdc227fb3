export type TextMark = 'bold' | 'italic' | 'underline' | 'strike' | 'subscript' | 'superscript';

/** A language of a text that is not the document's. */
export type ForeignLanguage = 'en-GB';

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly language?: ForeignLanguage;
}

export interface LineBreak {
  readonly kind: 'lineBreak';
}

export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly (TextRun | LineBreak)[];
}

/** What stands in a line of text. */
export type Inline = TextRun | LineBreak | Link;

/** What stands in a running header or footer: text, and fields that differ from page to page. */
export type RunningInline = TextRun | { readonly kind: 'pageNumber' } | { readonly kind: 'pageCount' };

export function textRun(text: string, ...marks: readonly TextMark[]): TextRun {
  return { kind: 'text', text, marks };
}
