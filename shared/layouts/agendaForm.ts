/**
 * The choices that make one agenda form another. Every choice is a closed union, so that a form that needs another
 * kind adds it here and the compiler names each place that must know it.
 */
export interface AgendaForm {
  /** How the meeting is presented before the items. */
  readonly opening: { readonly kind: 'titleAndFacts' };
  readonly participants: { readonly kind: 'paragraph' };
  readonly overview: { readonly kind: 'contents' };
  readonly groups: { readonly kind: 'lineAboveFirstItem' };
  readonly items: {
    readonly startsPage: boolean;
    /** The number in the heading and in the contents; "#" stands for the number: "Punkt #." */
    readonly headingNumber: string;
    readonly contentsNumber: string;
    /** Case number and presenter on lines of their own under the title. */
    readonly facts: { readonly kind: 'linesUnderTitle' };
    readonly points: { readonly marker: 'bullet' | 'decimal' };
  };
  /** Where the list of appendices stands in an item. */
  readonly appendices: { readonly kind: 'lastInItem' };
}
