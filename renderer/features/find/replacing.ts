import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import { findInMeeting, hitFrom, type Hit } from '#shared/search/findInMeeting.ts';
import { replacementFor } from '#shared/search/replacementFor.ts';
import type { FocusClaim } from '../../components/focusClaim.ts';
import { readAgenda, type WrittenAgenda } from '../../database/agenda.ts';
import { agendaWith, correctSpelling, replaceEveryHit, replaceHit } from '../../database/replaceWords.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { useFinding } from '../../stores/finding.ts';
import { save } from '../../stores/saving.ts';
import { editorOf } from '../editor/openEditors.ts';
import { takeIn } from '../editor/takeIn.ts';
import { decisionTextId, draftTextId, publicTextId } from '../editor/textIds.ts';
import { searchedBySecretary } from './searched.ts';
import { goToHit, walk } from './walking.ts';

/** Writes the other words in the place that was gone to, and goes on to the next; at first it only goes there. */
export async function replaceCurrent(meetingId: string, mayMove: FocusClaim): Promise<void> {
  const searched = searchedBySecretary(meetingId);
  const { query, replacement, current } = useFinding.getState();
  if (!current) return walk(searched, 1, mayMove);
  const after = await replacing(meetingId, readAgenda, () =>
    replaceHit(meetingId, query, replacement, current),
  );
  if (!after) return;
  const offset = current.from + replacementFor(current.words, replacement, query).length;
  const next = hitFrom(after, findInMeeting(after, query), { place: current.place, offset });
  if (next) goToHit(searched, next, mayMove);
  else useFinding.setState({ current: null });
}

/** Writes the other words everywhere. Returns at how many places; null where it could not be stored. */
export async function replaceAll(meetingId: string): Promise<number | null> {
  const { query, replacement } = useFinding.getState();
  let count = 0;
  const after = await replacing(meetingId, readAgenda, async () => {
    count = await replaceEveryHit(meetingId, query, replacement);
  });
  useFinding.setState({ current: null });
  return after && count;
}

/** Writes the right word for a wrong one, in one place. */
export async function replaceWord(meetingId: string, wrong: Hit, right: string): Promise<void> {
  await replacing(meetingId, agendaWith(wrong.place), () => correctSpelling(meetingId, wrong, right));
}

/** Stores first what is being typed, and lets the open texts say what is stored afterwards. */
async function replacing(
  meetingId: string,
  read: typeof readAgenda,
  replace: () => Promise<unknown>,
): Promise<WrittenAgenda | null> {
  await storeWhatIsTyped();
  if (!(await save(replace))) return null;
  const agenda = await read(meetingId);
  for (const [textId, content] of agenda ? writtenTexts(agenda) : []) {
    const shown = editorOf(textId);
    if (shown) takeIn(shown, content);
  }
  return agenda;
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
