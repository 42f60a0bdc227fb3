import { beforeEach, expect, test, vi } from 'vitest';
import { composeOutline } from '#shared/agenda/outline.ts';
import { doc, footnote, p } from '#shared/richText/build.ts';
import { findInMeeting, type Spot } from '#shared/search/findInMeeting.ts';
import type { MeetingParts, TextPlace } from '#shared/search/meetingTexts.ts';
import { askDictionary } from '../../../../renderer/features/spelling/dictionary.ts';
import { nextMisspelling } from '../../../../renderer/features/spelling/misspellings.ts';
import type { SpellingReply, SpellingRequest } from '../../../../renderer/features/spelling/messages.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { aNote } from '../../../builders/rows.ts';

vi.mock('../../../../renderer/features/spelling/dictionary.ts', () => ({
  askDictionary: vi.fn<typeof askDictionary>(),
}));

/** A dictionary in which every word with an x is wrong. */
async function answer(request: SpellingRequest): Promise<SpellingReply> {
  if (request.kind === 'suggest') return { kind: 'suggested', words: [] };
  return { kind: 'checked', wrong: request.words.filter((word) => word.includes('x')) };
}

const snapshot = aSnapshot([
  {
    title: 'Broen',
    sections: [
      {
        heading: 'Baggrund',
        content: doc(
          p('Broen', footnote('Bygget afx staten.'), ' lukkes', footnote('Målt påx stedet.'), ' ix maj.'),
          p('Derefterx åbnes den.'),
        ),
      },
      { heading: 'Summary', content: doc(p('A boxx', footnote('A foxx'))) },
    ],
  },
]);
const meeting: MeetingParts = {
  ...snapshot,
  outline: composeOutline(snapshot),
  sections: snapshot.sections.map((section) =>
    section.heading === 'Summary' ? { ...section, language: 'en' } : section,
  ),
};
const atStart: Spot = { place: { kind: 'itemTitle', itemId: '' }, offset: 0 };

beforeEach(() => {
  vi.mocked(askDictionary).mockImplementation(answer);
});

/** The words that F7 goes to, one after another, from a spot on. */
async function walk(spot: Spot, steps: number): Promise<string[]> {
  const words: string[] = [];
  let from = spot;
  for (let step = 0; step < steps; step++) {
    const next = await nextMisspelling(meeting, from);
    if (typeof next === 'string') return [...words, next];
    words.push(next.words);
    from = { place: next.place, offset: next.to };
  }
  return words;
}

test('wrong words of footnotes come after the line that their marks stand in, and what is English is left out', async () => {
  expect(await walk(atStart, 5)).toEqual(['ix', 'afx', 'påx', 'Derefterx', 'ix']);
});

test('from a footnote the way goes on in the note, then to the next one', async () => {
  const [inNote] = findInMeeting(meeting, { words: 'afx', matchCase: true, wholeWords: true });
  const note = await nextMisspelling(meeting, { place: inNote!.place, offset: 0 });
  if (typeof note === 'string') throw new Error('no wrong word in the note');
  expect(note).toMatchObject({ words: 'afx', from: 7, to: 10, place: { kind: 'sectionLine', line: 1 } });
  expect(await walk({ place: note.place, offset: 0 }, 1)).toEqual(['afx']);
  expect(await walk({ place: note.place, offset: note.to }, 1)).toEqual(['påx']);
});

const isOwn = ({ kind }: TextPlace): boolean => kind === 'ownNote';

test('where only some places are written, the way goes through these, from the item on screen on', async () => {
  const [bridge] = snapshot.items;
  const ownNotes = ['Et ordx', 'To ord'].map((text, index) => ({
    itemId: bridge!.id,
    note: aNote(700 + index, { itemId: bridge!.id, content: doc(p(text)) }),
  }));
  const next = await nextMisspelling({ ...meeting, ownNotes }, atStart, isOwn);
  expect(next).toMatchObject({ words: 'ordx', place: { kind: 'ownNote', noteId: ownNotes[0]?.note.id } });
  expect(await nextMisspelling({ ...meeting, ownNotes: ownNotes.slice(1) }, atStart, isOwn)).toBe('none');
});
