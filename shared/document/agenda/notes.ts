import { isWritten } from '../../annotations/handBack.ts';
import { placeOf } from '../../annotations/placeOf.ts';
import type { Words } from '../../layouts/words.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import { composeRichText, type TextContext } from '../richText/blocks.ts';
import type { FlowBlock } from '../flow.ts';

/** Notes by the id of the item that they stand at; null: of those whose item is gone. In the order they were written in. */
export type NotesByItem = ReadonlyMap<string | null, readonly Annotation[]>;

/** Those that say something, each at its item as the agenda is now. */
export function notesByItem(snapshot: MeetingSnapshot): NotesByItem {
  const byItem = new Map<string | null, Annotation[]>();
  const notes = snapshot.annotations
    .filter((note) => note.deletedAt === null && isWritten(note))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const note of notes) {
    const { itemId } = placeOf(note, snapshot);
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), note]);
  }
  return byItem;
}

/** Notes under their heading, each with its kind, who wrote it, what it is about, and what it says. */
export function composeNotes(
  notes: readonly Annotation[],
  snapshot: MeetingSnapshot,
  context: TextContext,
  heading: string = context.profile.words.notes.heading,
): FlowBlock[] {
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', role: 'sectionHeading', content: [textRun(heading)] },
    ...notes.flatMap((note): FlowBlock[] => [
      composeOrigin(note, snapshot, context.profile.words),
      ...composeRichText(note.content, context),
    ]),
  ];
}

function composeOrigin(note: Annotation, snapshot: MeetingSnapshot, words: Words): FlowBlock {
  const who = [words.notes.kinds[note.kind], note.author.trim()].filter(Boolean).join(', ');
  const about = aboutOf(note, snapshot, words);
  const content = about === '' ? [textRun(who, 'bold')] : [textRun(`${who}. `, 'bold'), textRun(about)];
  return { kind: 'paragraph', role: 'body', content };
}

/** "Baggrund: »Stien er smal«"; nothing of a note on the whole item. What is gone keeps its quotation. */
function aboutOf(note: Annotation, snapshot: MeetingSnapshot, words: Words): string {
  const { anchor } = note;
  const place = placeOf(note, snapshot);
  const quote = 'quote' in anchor && anchor.quote.trim() !== '' ? `»${anchor.quote.trim()}«` : '';
  return [nameOf(), quote].filter(Boolean).join(': ');

  function nameOf(): string {
    switch (place.kind) {
      case 'item':
        return '';
      case 'section':
      case 'passage':
        return snapshot.sections.find(({ id }) => id === place.sectionId)?.heading.trim() ?? '';
      case 'appendix': {
        const title = snapshot.appendices.find(({ id }) => id === place.appendixId)?.title.trim() ?? '';
        const page = anchor.kind === 'appendix' ? `${words.notes.page}\u00a0${anchor.page}` : '';
        return [title || words.untitledAppendix, page].filter(Boolean).join(', ');
      }
      case 'gone':
        return place.itemId === null ? note.itemTitle.trim() : '';
    }
  }
}
