import { chooseInDraft } from '#shared/annotations/chooseInDraft.ts';
import { recommendedPoints } from '#shared/decisions/recommendedPoints.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import { addAnnotation, listAnnotations } from './annotations.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { bodyOf } from './items.ts';
import { patch } from './rows.ts';
import { listSections } from './sections.ts';

/** Whose draft of which item's decision. */
export type DraftOf = Pick<Annotation, 'meetingId' | 'itemId' | 'author'>;

/** undefined while nobody of this name has begun one. */
export async function readDraft({ meetingId, itemId, author }: DraftOf): Promise<Annotation | undefined> {
  return (await listAnnotations(meetingId)).find(
    (note) => note.kind === 'draftDecision' && note.itemId === itemId && note.author === author,
  );
}

/** The draft as it is typed, as often as it changes. A draft is always shared: it is written to be handed back. */
export async function saveDraft(draft: DraftOf, content: RichText, act: Act = 'typeText'): Promise<void> {
  const { meetingId, itemId, author } = draft;
  await changeMeeting(meetingId, act, async () => {
    const stored = await readDraft(draft);
    if (stored) return patch(database.annotations, stored.id, { content });
    const anchor = { kind: 'item' } as const;
    await addAnnotation(meetingId, {
      itemId,
      author,
      anchor,
      kind: 'draftDecision',
      visibility: 'shared',
      content,
    });
  });
}

/** Writes the ready-made sentences of a choice into the draft. */
export async function chooseDraft(draft: DraftOf, kind: DecisionKind): Promise<void> {
  await changeMeeting(draft.meetingId, 'chooseDraft', async () => {
    const { name, shortName } = await bodyOf(draft.meetingId);
    const names = { name, shortName };
    const points = recommendedPoints(await listSections(draft.itemId), names);
    const content = (await readDraft(draft))?.content ?? emptyRichText;
    await saveDraft(draft, chooseInDraft(content, kind, { names, points, postponedTo: null }));
  });
}
