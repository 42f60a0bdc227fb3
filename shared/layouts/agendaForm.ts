/**
 * The choices that make one agenda form another. Every choice is a closed union, so that a form that needs another
 * kind adds it here and the compiler names each place that must know it.
 */
export interface AgendaForm {
  /**
   * How the meeting is presented before the items. nameAsTitle, nameAndDateAsTitle: a title and lines of facts;
   * table: "Dagsorden" over a table of facts.
   */
  readonly opening: { readonly kind: 'nameAsTitle' | 'nameAndDateAsTitle' | 'table' };
  /** paragraph: names with those away marked; sentence: a fact each for those who come, with where from; tables: two columns. */
  readonly participants: { readonly kind: 'paragraph' | 'sentence' | 'tables' };
  readonly overview: Overview;
  /** headings: groups are headings above the items', which stand one level further down. */
  readonly groups: { readonly kind: 'lineAboveFirstItem' | 'overviewOnly' | 'headings' };
  readonly items: {
    readonly pageBreaks: 'beforeEach' | 'beforeFirst';
    /** The number in the heading, "Punkt #.", and in the overview. */
    readonly headingNumber: NumberWording;
    readonly overviewNumber: NumberWording;
    /** Case number and presenter on lines of their own under the title. */
    readonly facts: { readonly kind: 'linesUnderTitle' };
    readonly points: { readonly marker: 'bullet' | 'decimal' };
  };
  /** Where the list of appendices stands in an item. */
  readonly appendices: { readonly kind: 'lastInItem' };
  /** What stands at the left of the running header. */
  readonly header: { readonly kind: 'name' | 'shortAndFullName' };
}

/** contents: with page numbers, of the items or of groups and items; groupTable: a row for each group. */
export type Overview =
  | { readonly kind: 'contents'; readonly levels: 1 | 2; readonly startsPage: boolean }
  | { readonly kind: 'groupTable' };

/** "#" stands for the number, "3" or, of an item in a group that has a number itself, "1.1". */
export interface NumberWording {
  readonly oneLevel: string;
  readonly twoLevels: string;
}
