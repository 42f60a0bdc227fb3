import type { TFunction } from 'i18next';
import type { ItemChange, MeetingChange } from '#shared/changes/changes.ts';
import type { WordPiece } from '#shared/changes/words.ts';

/** A change in words. */
export interface ChangeLine {
  readonly text: string;
  /** What was changed in a text, word by word; empty where the sentence says it all. */
  readonly words: readonly WordPiece[];
  /** The row that shows it, apart from its item. */
  readonly rowId: string | null;
}

export function describeMeetingChange(change: MeetingChange, t: TFunction): ChangeLine {
  switch (change.kind) {
    case 'day':
    case 'time':
    case 'place':
      return line(
        t(`changes.meeting.facts.${change.kind}`, {
          before: orNothing(change.before, t),
          after: orNothing(change.after, t),
        }),
      );
    case 'participantAdded':
    case 'participantRemoved':
      return line(t(`changes.meeting.people.${change.kind}`, { name: change.name }));
    case 'groupAdded':
    case 'groupRemoved':
      return line(t(`changes.meeting.groups.${change.kind}`, { title: change.title }));
    case 'groupRenamed':
      return { ...line(t('changes.meeting.groupRenamed')), words: change.words };
  }
}

export function describeItemChange(change: ItemChange, t: TFunction): ChangeLine {
  switch (change.kind) {
    case 'added':
      return line(t(`changes.added.${change.origin}`));
    case 'removed':
    case 'withdrawn':
    case 'reinstated':
    case 'opened':
    case 'closed':
      return line(t(`changes.item.${change.kind}`));
    case 'moved':
      return line(describeMove(change, t));
    case 'renumbered':
      return line(t('changes.renumbered', { number: change.before }));
    case 'renamed':
      return { ...line(t('changes.renamed')), words: change.words };
    case 'fact':
      return line(
        t(`changes.fact.${change.fact}`, {
          before: orNothing(change.before, t),
          after: orNothing(change.after, t),
        }),
      );
    case 'sectionAdded':
    case 'sectionText':
      return { ...ofSection(change, t), words: change.words };
    case 'sectionLook':
    case 'sectionMoved':
      return ofSection(change, t);
    case 'sectionRemoved':
      return line(t('changes.sectionRemoved', { heading: headingOf(change, t) }));
    case 'sectionRenamed':
      return {
        ...line(
          t('changes.sectionRenamed', {
            before: headingOf({ heading: change.before }, t),
            heading: headingOf(change, t),
          }),
        ),
        rowId: change.sectionId,
      };
    default:
      return describeAppendixChange(change, t);
  }
}

type AppendixKind = `appendix${string}`;
type AnyAppendixChange = Extract<ItemChange, { kind: AppendixKind }>;

function describeAppendixChange(change: AnyAppendixChange, t: TFunction): ChangeLine {
  const appendix =
    change.number === null
      ? t('changes.appendixUnnumbered')
      : t('changes.appendix', { number: change.number });
  switch (change.kind) {
    case 'appendixRenamed':
      return { ...line(t('changes.appendixRenamed', { appendix })), words: change.words };
    case 'appendixRenumbered':
      return line(t('changes.appendixRenumbered', { appendix, title: change.title, before: change.before }));
    default:
      return line(t(`changes.appendices.${change.kind}`, { appendix, title: change.title }));
  }
}

function describeMove({ from, to }: { from: string; to: string }, t: TFunction): string {
  if (from === to) return t('changes.moves.moved');
  return t('changes.moves.movedBetween', {
    from: from || t('changes.outsideGroups'),
    to: to || t('changes.outsideGroups'),
  });
}

type SectionLike = Extract<ItemChange, { sectionId: string }>;

function ofSection(change: Exclude<SectionLike, { kind: 'sectionRenamed' }>, t: TFunction): ChangeLine {
  const text = t(`changes.section.${change.kind}`, { heading: headingOf(change, t) });
  return { ...line(text), rowId: change.sectionId };
}

function headingOf({ heading }: { heading: string }, t: TFunction): string {
  return heading.trim() || t('changes.withoutHeading');
}

function orNothing(value: string, t: TFunction): string {
  return value.trim() || t('changes.nothing');
}

function line(text: string): ChangeLine {
  return { text, words: [], rowId: null };
}
