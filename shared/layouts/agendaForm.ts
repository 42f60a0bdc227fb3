import type {
  GroupsForm,
  Opening,
  OverviewForm,
  PageBreaks,
  ParticipantsForm,
} from '../model/layoutChanges.ts';

/**
 * The choices that make one agenda form another. Every choice is a closed union, so that a form that needs another
 * kind adds it (shared/model/layoutChanges.ts) and the compiler names each place that must know it.
 */
export interface AgendaForm {
  /** How the meeting is presented before the items. */
  readonly opening: { readonly kind: Opening };
  readonly participants: { readonly kind: ParticipantsForm };
  /** startsPage: where it is the contents, they begin a page. */
  readonly overview: { readonly kind: OverviewForm; readonly startsPage: boolean };
  readonly groups: { readonly kind: GroupsForm };
  readonly items: {
    readonly pageBreaks: PageBreaks;
    /** The number in the heading, "Punkt #.", and in the overview. */
    readonly headingNumber: NumberWording;
    readonly overviewNumber: NumberWording;
    /** Case number and presenter on lines of their own under the title. */
    readonly facts: { readonly kind: 'linesUnderTitle' };
    readonly points: { readonly marker: 'bullet' | 'decimal' };
  };
  /** Where the list of appendices stands in an item. */
  readonly appendices: { readonly kind: 'lastInItem' };
}

/** "#" stands for the number, "3" or, of an item in a group that has a number itself, "1.1". */
export interface NumberWording {
  readonly oneLevel: string;
  readonly twoLevels: string;
}
