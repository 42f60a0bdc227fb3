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

/** Words that references elsewhere in the document show. */
export interface Bookmarked {
  readonly kind: 'bookmarked';
  readonly bookmark: string;
  readonly content: readonly (TextRun | Link)[];
}

/** "bilag 4" in a sentence: plain words and pieces that follow what they point at. */
export interface Reference {
  readonly kind: 'reference';
  readonly marks: readonly TextMark[];
  readonly pieces: readonly ReferencePiece[];
}

/** text: as it reads now; shows: the bookmarked words, or the number of the heading with the bookmark in it. */
export type ReferencePiece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'live';
      readonly text: string;
      readonly bookmark: string;
      readonly shows: 'words' | 'headingNumber';
    };

export interface Footnote {
  readonly kind: 'footnote';
  readonly content: readonly Inline[];
}

/** What stands in a line of text. */
export type Inline = TextRun | LineBreak | Link | Bookmarked | Reference | Footnote;

/** What stands in a running header or footer: text, and fields that differ from page to page. */
export type RunningInline = TextRun | { readonly kind: 'pageNumber' } | { readonly kind: 'pageCount' };

export function textRun(text: string, ...marks: readonly TextMark[]): TextRun {
  return { kind: 'text', text, marks };
}
