import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReferencePlace } from '#shared/agenda/references.ts';

/**
 * What an editor shows of the meeting around its text, and what it says in the app's language. It changes while the text
 * stays as it is: an appendix is moved, and every reference to it shows another number.
 */
export interface Surroundings {
  /** null: nothing is known of the meeting, as when a text is only read. */
  readonly place: ReferencePlace | null;
  /** How many footnotes stand before the section in the meeting. */
  readonly notesBefore: number;
  /** What the writer is told while the section is empty. */
  readonly guidance: string;
  readonly labels: {
    readonly footnote: (number: number) => string;
    readonly broken: Readonly<Record<'appendix' | 'item', string>>;
  };
}

export type SurroundingsStore = StoreApi<Surroundings>;

export const createSurroundings = (surroundings: Surroundings): SurroundingsStore =>
  createStore(() => surroundings);

/** For texts that no meeting is known of. */
export const nowhere: SurroundingsStore = createSurroundings({
  place: null,
  notesBefore: 0,
  guidance: '',
  labels: { footnote: String, broken: { appendix: '', item: '' } },
});
