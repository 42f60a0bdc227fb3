import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import { findInMeeting, hitFrom, type Hit } from '#shared/search/findInMeeting.ts';
import { replacementFor } from '#shared/search/replacementFor.ts';
import type { FocusClaim } from '../../components/focusClaim.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import { correctSpelling, replaceEveryHit, replaceHit, type Replaced } from '../../database/replaceWords.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { useFinding } from '../../stores/finding.ts';
import { save } from '../../stores/saving.ts';
import { editorOf } from '../editor/openEditors.ts';
import { takeInChange } from '../editor/takeIn.ts';
import { decisionTextId, draftTextId, publicTextId } from '../editor/textIds.ts';
import { searchedBySecretary } from './searched.ts';
import { goToHit, walk } from './walking.ts';

/** Writes the other words in the place that was gone to, and goes on to the next; at first it only goes there. */
export async function replaceCurrent(meetingId: string, mayMove: FocusClaim): Promise<void> {
  const searched = searchedBySecretary(meetingId);
  const { query, replacement, current } = useFinding.getState();
  if (!current) return walk(searched, 1, mayMove);
  const replaced = await replacing(() => replaceHit(meetingId, query, replacement, current));
  if (!replaced) return;
  const { after } = replaced;
  const offset = current.from + replacementFor(current.words, replacement, query).length;
  const next = hitFrom(after, findInMeeting(after, query), { place: current.place, offset });
  if (next) goToHit(searched, next, mayMove);
  else useFinding.setState({ current: null });
}

/** Writes the other words everywhere. Returns at how many places; null where it could not be stored. */
export async function replaceAll(meetingId: string): Promise<number | null> {
  const { query, replacement } = useFinding.getState();
  const replaced = await replacing(() => replaceEveryHit(meetingId, query, replacement));
  useFinding.setState({ current: null });
  return replaced && replaced.count;
}

/** Writes the right word for a wrong one, in one place. */
export async function replaceWord(meetingId: string, wrong: Hit, right: string): Promise<void> {
  await replacing(() => correctSpelling(meetingId, wrong, right));
}

/** Stores first what is being typed, and lets the open texts say afterwards what was replaced. null: nothing could be. */
async function replacing(replace: () => Promise<Replaced | null>): Promise<Replaced | null> {
  await storeWhatIsTyped();
  const replacement = replace();
  if (!(await save(() => replacement))) return null;
  const replaced = await replacement;
  if (replaced) takeInEverywhere(replaced);
  return replaced;
}

function takeInEverywhere({ before, after }: Replaced): void {
  const old = new Map(writtenTexts(before));
  for (const [textId, content] of writtenTexts(after)) {
    const shown = editorOf(textId);
    const contentBefore = old.get(textId);
    if (shown && contentBefore) takeInChange(shown, { before: contentBefore, after: content });
  }
}

/** Every text that an editor may hold, by what that is known by. */
function writtenTexts({ sections, decisions, ownNotes = [] }: WrittenAgenda): [string, RichText][] {
  return [
    ...sections.map(({ id, content }): [string, RichText] => [id, content]),
    ...decisions.flatMap(({ itemId, content, publicContent }): [string, RichText][] => [
      [decisionTextId(itemId), content],
      [publicTextId(itemId), publicContent ?? emptyRichText],
    ]),
    ...ownNotes.flatMap(({ itemId, note: { kind, content } }): [string, RichText][] =>
      kind === 'draftDecision' ? [[draftTextId(itemId), content]] : [],
    ),
  ];
}
