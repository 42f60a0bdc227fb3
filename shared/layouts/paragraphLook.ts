/** What a paragraph is in the document. Each role is one Word style, so that an organisation can change it there. */
export type StyleRole =
  | 'body'
  | 'title'
  | 'subtitle'
  | 'fact'
  | 'participants'
  | 'contentsHeading'
  | 'contentsEntry'
  | 'contentsSubEntry'
  | 'contentsGroup'
  | 'factTableText'
  | 'factTableLabel'
  | 'overviewEntry'
  | 'groupHeading'
  | 'itemHeading'
  | 'caseLine'
  | 'sectionHeading'
  | 'subHeading'
  | 'minorHeading'
  | 'lead'
  | 'quote'
  | 'listItem'
  | 'appendix'
  | 'meetingLine'
  | 'decisionHeading'
  | 'closedBox'
  | 'caption'
  | 'tableText'
  | 'tableHead'
  | 'tableListItem'
  | 'tableQuote'
  | 'footnote'
  | 'header'
  | 'footer';

/** How a role looks. What is left out is as in the style it is based on. Units: see LayoutProfile. */
export interface ParagraphLook {
  /** The style's id, as a Danish Word writes it, so that an organisation's template can take its place. */
  readonly styleId: string;
  /** The style's name in the file. Word shows its own ("heading 1", "Title") in the user's language. */
  readonly styleName: string;
  /** null: the style that the others build on. */
  readonly basedOn: StyleRole | null;
  readonly next?: StyleRole;
  /** Where it is not the document's. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: ColourName;
  readonly before?: number;
  readonly after?: number;
  readonly lineSpacing?: number;
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number };
  readonly tabStops?: readonly TabStop[];
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly lineAbove?: Rule;
  readonly lineBelow?: Rule;
  readonly lineLeft?: Rule;
  readonly lineRight?: Rule;
  /** Behind the text, as far as the lines around it. */
  readonly shading?: 'band';
  /** 1 is the highest. Left out: no heading. */
  readonly outlineLevel?: number;
  /** The organisation's template has this style: in Word it looks as it does there. */
  readonly inTemplate?: true;
}

export type ColourName = 'text' | 'heading' | 'muted';

export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
  readonly dots?: boolean;
}

/** A line along the paragraph: its width and its distance from the text, in points. */
export interface Rule {
  readonly width: number;
  readonly gap: number;
  readonly colour: 'heading' | 'line' | 'band';
}
