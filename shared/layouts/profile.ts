import type { LayoutProfileId } from '../model/body.ts';
import type { DecisionPlace, Logo } from '../model/layoutChanges.ts';
import type { Template } from '../model/template.ts';
import type { AgendaForm } from './agendaForm.ts';
import type { MinutesForm } from './minutesForm.ts';
import type { ParagraphLook, StyleRole } from './paragraphLook.ts';
import type { Words } from './words.ts';
import type { RunningTexts } from './runningTexts.ts';

/**
 * A layout profile: everything in which one form differs from another, as data. The composers follow it when they
 * build the document tree, the writers when they draw it. Lengths on the page are in millimetres, sizes of text and
 * the space around it in points, line spacing as a multiple of the font's own, colours as RRGGBB.
 */
export interface LayoutProfile {
  readonly id: LayoutProfileId;
  readonly language: 'da-DK';
  readonly font: string;
  readonly page: PageLook;
  readonly colours: Colours;
  readonly styles: Readonly<Record<StyleRole, ParagraphLook>>;
  readonly lists: ListLook;
  readonly tables: TableLook;
  readonly words: Words;
  readonly agenda: AgendaForm;
  readonly minutes: MinutesForm;
  /** Of an item in the minutes. */
  readonly decisionPlace: DecisionPlace;
  readonly running: { readonly header: RunningTexts; readonly footer: RunningTexts };
  readonly logo: Logo | null;
  /** The organisation's own, which everything here follows already. */
  readonly template: Template | null;
}

export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** From the paper's edge to the running lines. */
  readonly headerDistance: number;
  readonly footerDistance: number;
  /** Where the text of the first page stands, if its header or footer leaves it other room. */
  readonly firstPage?: { readonly top: number; readonly bottom: number };
}

export interface Colours {
  readonly text: string;
  readonly heading: string;
  readonly muted: string;
  readonly link: string;
  /** Thin lines: under the running header, between the rows of a table. */
  readonly line: string;
  readonly columnLine: string;
  readonly band: string;
}

export interface ListLook {
  /** How far each level is set in, which is also the room for its marker. */
  readonly step: number;
  readonly stepInTable: number;
  /** The bullets of the first level, the second and so on, beginning again after the last. */
  readonly bullets: readonly string[];
}

export interface TableLook {
  readonly cellPadding: { readonly vertical: number; readonly horizontal: number };
  /** Width of the lines in points. */
  readonly frameLine: number;
  readonly rowLine: number;
  /** A row that is estimated higher than this may be split between pages. */
  readonly highestWholeRow: number;
  /** Of the tables of facts and of groups, and of the tables of names, before the items. */
  readonly firstColumnOfFacts: number;
  readonly firstColumnOfNames: number;
  readonly verticalPaddingOfNames: number;
}

/** Where the text of a page begins and ends, from the edges of the paper. */
export function edgesOfPage({ margins, firstPage }: PageLook, isFirst: boolean) {
  return isFirst && firstPage ? firstPage : { top: margins.top, bottom: margins.bottom };
}

/** The height of a page's text between the margins, in millimetres. */
export function textHeightOf({ height, margins }: PageLook): number {
  return height - margins.top - margins.bottom;
}

/** The width of the text between the margins, in millimetres. */
export function textWidthOf({ width, margins }: PageLook): number {
  return width - margins.left - margins.right;
}
