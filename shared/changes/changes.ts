import type { ItemOrigin } from '../model/item.ts';
import type { WordPiece } from './words.ts';

/** What was changed from one version of an agenda to a later one. */
export interface AgendaChanges {
  readonly meeting: readonly MeetingChange[];
  /** In the order of the later agenda; what is gone stands last. */
  readonly items: readonly ChangedItem[];
}

export type MeetingChange =
  | { readonly kind: 'day' | 'time' | 'place'; readonly before: string; readonly after: string }
  | { readonly kind: 'participantAdded' | 'participantRemoved'; readonly name: string }
  | { readonly kind: 'groupAdded' | 'groupRemoved'; readonly title: string }
  | { readonly kind: 'groupRenamed'; readonly words: readonly WordPiece[] };

export interface ChangedItem {
  readonly itemId: string;
  /** As in the later agenda; of one that is gone, as in the earlier. */
  readonly number: string;
  readonly title: string;
  readonly changes: readonly ItemChange[];
}

export type ItemFact = 'caseNumber' | 'presenter' | 'guests' | 'publicTitle';

export type ItemChange =
  | { readonly kind: 'added'; readonly origin: ItemOrigin }
  | { readonly kind: 'removed' | 'withdrawn' | 'reinstated' | 'opened' | 'closed' }
  /** Groups by their titles; '' outside them. The same group twice: within it. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'renumbered'; readonly before: string }
  | { readonly kind: 'renamed'; readonly words: readonly WordPiece[] }
  | {
      readonly kind: 'fact';
      readonly fact: ItemFact;
      readonly before: string;
      readonly after: string;
    }
  | SectionChange
  | AppendixChange;

export type SectionChange =
  | {
      readonly kind: 'sectionAdded' | 'sectionText';
      readonly sectionId: string;
      readonly heading: string;
      readonly words: readonly WordPiece[];
    }
  | { readonly kind: 'sectionRemoved'; readonly heading: string }
  | {
      readonly kind: 'sectionRenamed';
      readonly sectionId: string;
      readonly before: string;
      readonly heading: string;
    }
  /** The words are the same: formats, lists, tables or pictures are not. */
  | { readonly kind: 'sectionLook' | 'sectionMoved'; readonly sectionId: string; readonly heading: string };

export type AppendixChange =
  | {
      readonly kind:
        'appendixAdded' | 'appendixRemoved' | 'appendixFile' | 'appendixOpened' | 'appendixClosed';
      readonly title: string;
      readonly number: number | null;
    }
  | {
      readonly kind: 'appendixRenumbered';
      readonly title: string;
      readonly before: number;
      readonly number: number;
    }
  | {
      readonly kind: 'appendixRenamed';
      readonly number: number | null;
      readonly words: readonly WordPiece[];
    };
