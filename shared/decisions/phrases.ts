import { capitalise } from '../language/capitalise.ts';
import { danishDate } from '../language/danishDate.ts';
import type { DecisionKind } from '../model/decision.ts';
import type { BodyNames } from './sentences/readLead.ts';

/** What a ready-made sentence depends on. */
export interface PhraseFacts {
  readonly names: BodyNames;
  /** The point of the recommendation that is decided on, from 1; null: the item as a whole. */
  readonly point: number | null;
  /** The day of the meeting that it is put off to; null: not known. */
  readonly postponedTo: string | null;
}

/** The sentence for a decision in which nothing else is said, as minutes write it. '' for one in free words. */
export function phraseFor(kind: DecisionKind, { names, point, postponedTo }: PhraseFacts): string {
  const body = capitalise(names.shortName.trim() || names.name.trim() || 'Udvalget');
  const part = point === null ? null : `indstillingens punkt\u00a0${point}`;
  switch (kind) {
    case 'followed':
      return part === null ? `${body} følger indstillingen.` : `${body} følger ${part}.`;
    case 'noted':
      return `${body} tager ${part ?? 'orienteringen'} til efterretning.`;
    case 'approved':
      return part === null ? 'Godkendt.' : `${body} godkender ${part}.`;
    case 'postponed': {
      const to = postponedTo === null ? 'et senere møde' : `mødet den ${danishDate(postponedTo)}`;
      return `${body} udsætter ${part ?? 'punktet'} til ${to}.`;
    }
    case 'rejected':
      return `${body} afviser ${part ?? 'indstillingen'}.`;
    case 'returned':
      return `${body} sender ${part ?? 'sagen'} tilbage til sekretariatet.`;
    case 'free':
      return '';
  }
}
