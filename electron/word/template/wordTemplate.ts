/**
 * What Punkt uses of a template, cleaned: no words of its own, no macros, nothing outside the file, nobody's name. The
 * pieces of XML stand as they will in the files that are written with it, with Word's usual prefixes.
 */
export interface WordTemplate {
  /** w:docDefaults; null: it has none. */
  readonly docDefaults: string | null;
  readonly styles: readonly CleanStyle[];
  readonly page: SectionPage;
  /** Headers and footers that say something. */
  readonly edges: readonly TemplateEdge[];
  /** The theme part, for the colours that styles and drawings name. */
  readonly theme: string | null;
}

export interface CleanStyle {
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly id: string;
  /** In small letters, in Word's own English where Word has the style itself. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  readonly xml: string;
}

/** The paper and its margins in twips. */
export interface SectionPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  /** The first page, and pages with even numbers, have headers and footers of their own. */
  readonly hasFirst: boolean;
  readonly hasEven: boolean;
}

export interface TemplateEdge {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  /** The whole part: w:hdr or w:ftr. */
  readonly xml: string;
  /** What the part refers to, by the ids in it. */
  readonly pictures: readonly EdgePicture[];
  readonly links: readonly { readonly id: string; readonly address: string }[];
}

export interface EdgePicture {
  readonly id: string;
  /** Of its file: "png". */
  readonly extension: string;
  readonly bytes: Buffer;
}
