import type { FactTable, NameTable, OverviewTable } from './frontTables.ts';
import type { Inline, RunningInline } from './inline.ts';
import type { RunningField } from '../layouts/runningFields.ts';
import type { FlowBlock } from './flow.ts';

/**
 * A finished document, said in words that belong to no file format: what stands in it and in which role, never how it
 * looks. Composers build it from a snapshot; electron/word writes it as .docx; a preview or a PDF draws the same tree.
 */
export interface DocumentTree {
  readonly kind: 'document';
  readonly properties: DocumentProperties;
  readonly headingNumberings: readonly HeadingNumbering[];
  readonly logo: Logo | null;
  /** On every page but the first. */
  readonly header: RunningLine;
  readonly footer: RunningLine;
  /** What the fields of running lines say here, for headers that come from elsewhere. */
  readonly fields: RunningFields;
  readonly blocks: readonly Block[];
}

export interface DocumentProperties {
  readonly title: string;
  /** The secretariat: never the name of a person or of a machine. */
  readonly author: string;
  readonly language: 'da-DK';
}

export type RunningFields = Readonly<Record<RunningField, RunningInline>>;

/** Texts at the ends of one line and in the middle of it. */
export interface RunningLine {
  readonly left: readonly RunningInline[];
  readonly middle: readonly RunningInline[];
  readonly right: readonly RunningInline[];
}

/**
 * A count that headings take their numbers from, so that a heading moved in Word takes its new number.
 * In a level's text %1 stands for the number of the first level, %2 for that of the second.
 */
export interface HeadingNumbering {
  readonly id: string;
  readonly levels: readonly HeadingNumberingLevel[];
}

export interface HeadingNumberingLevel {
  readonly text: string;
  readonly start: number;
  /** The look whose headings always count here, so that a heading made in Word is counted too; null: none. */
  readonly role: NumberedRole | null;
}

/** How a numbered heading looks: as a group's, or as an item's. */
export type NumberedRole = 'groupHeading' | 'itemHeading';

/** The number of one heading: what it says, and the count and level (from 0) that give it. */
export interface HeadingNumber {
  readonly label: string;
  readonly numbering: string;
  readonly level: number;
}

export interface ItemHeading {
  readonly kind: 'itemHeading';
  /** Where groups are headings, an item beside them looks as they do. */
  readonly role: NumberedRole;
  readonly title: string;
  readonly number: HeadingNumber;
  /** Unique in the document; the contents point at it. */
  readonly bookmark: string;
  /** What references in the text point at, apart from the contents' own: Word makes those anew when it updates them. */
  readonly referenceBookmark: string | null;
  readonly startsPage: boolean;
}

/** Above an item of the minutes: which meeting it belongs to, and at the right whether it is open or closed. */
export interface MeetingLine {
  readonly kind: 'meetingLine';
  readonly meeting: string;
  readonly access: string;
  readonly startsPage: boolean;
}

/** The name of a group, above its first item. */
export interface GroupHeading {
  readonly kind: 'groupHeading';
  readonly title: string;
  readonly number: HeadingNumber | null;
  /** null: nothing points at it. */
  readonly bookmark: string | null;
  readonly startsPage: boolean;
}

/** A label and what it says: "Sted: Bådhuset". */
export interface Fact {
  readonly kind: 'fact';
  readonly role: 'fact' | 'caseLine' | 'appendix' | 'contentsEntry';
  readonly label: string;
  /** The part of the label that references show: the "4" of "Bilag 4:". */
  readonly referredTo?: { readonly bookmark: string; readonly text: string };
  readonly content: readonly Inline[];
  /** At the right end of the line: "Side 5" in the overview of an appendix pack. */
  readonly atRight?: string;
  readonly isContinued?: true;
}

export interface Contents {
  readonly kind: 'contents';
  readonly heading: string;
  readonly startsPage: boolean;
  /** How many levels of the document's headings it takes up: items, or groups and items. */
  readonly levels: 1 | 2;
  readonly lines: readonly ContentsLine[];
  readonly isContinued?: true;
}

/** A group without a page of its own is a name between the entries. */
export type ContentsLine = ContentsEntry | { readonly kind: 'group'; readonly title: string };

export interface ContentsEntry {
  readonly kind: 'entry';
  readonly level: 1 | 2;
  readonly label: string;
  readonly title: string;
  readonly bookmark: string;
}

/** The organisation's picture, above the title or on every page. */
export interface Logo {
  readonly sha256: string;
  /** Of the file, in pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** null: it says nothing that the text does not. */
  readonly description: string | null;
  readonly place: 'firstPage' | 'everyPage';
  readonly align: 'left' | 'right';
  /** In millimetres. */
  readonly height: number;
}

export type Block = (
  | FlowBlock
  | Fact
  | FactTable
  | NameTable
  | OverviewTable
  | MeetingLine
  | ItemHeading
  | GroupHeading
  | Contents
) & { readonly source?: BlockSource };

/** What of the meeting a block of the document says, so that a view of it can lead back there. */
export type BlockSource =
  | { readonly kind: 'facts' }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'section'; readonly itemId: string; readonly sectionId: string }
  | { readonly kind: 'decision'; readonly itemId: string };
