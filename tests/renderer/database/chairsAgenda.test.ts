import { beforeEach, expect, it } from 'vitest';
import { addAnnotation, listAnnotations } from '../../../renderer/database/annotations.ts';
import { readChairsAgenda } from '../../../renderer/database/chairsAgenda.ts';
import { saveDraft } from '../../../renderer/database/draftDecisions.ts';
import { readAsChair } from '../../../renderer/database/reading.ts';
import { correctSpelling } from '../../../renderer/database/replaceWords.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { noteOfText, textOfNote } from '#shared/annotations/noteText.ts';
import { bold, doc, p } from '#shared/richText/build.ts';
import { findInMeeting, type Hit } from '#shared/search/findInMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { expectTurned, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const author = 'Karen Lund';
const meeting = aSnapshot([
  {
    title: 'Broen',
    sections: [
      { heading: 'Baggrund', content: doc(p('Broen er lukkket.')) },
      { heading: 'Økonomi', content: doc(p()) },
    ],
  },
  { title: 'Stien' },
]);
const meetingId = meeting.meeting.id;
const itemId = meeting.items[0]!.id;
const draftOf = (name: string) => ({ meetingId, itemId, author: name });

async function hitsOf(words: string): Promise<Hit[]> {
  const agenda = await readChairsAgenda(meetingId);
  return findInMeeting(agenda!, { words, matchCase: true, wholeWords: true });
}

const note = (name: string, text: string) =>
  addAnnotation(meetingId, {
    itemId,
    anchor: { kind: 'item' },
    kind: 'note',
    visibility: 'private',
    author: name,
    content: noteOfText(text),
  });

const textsOf = async (): Promise<string[]> =>
  (await listAnnotations(meetingId)).map(({ content }) => textOfNote(content));

beforeEach(async () => {
  await storeSnapshot(meeting);
  await readAsChair(meetingId, author);
});

it('a chair finds words in what is read, and in what the chair wrote beside it, in that order', async () => {
  await note(author, 'Hvem har lukkket?\nOg hvorfor er den lukkket?');
  await note('Ib Skov', 'Den er lukkket.');
  await saveDraft(draftOf(author), doc(p('Den er lukkket.')));
  expect((await hitsOf('lukkket')).map(({ place }) => place.kind)).toEqual([
    'sectionLine',
    'ownNote',
    'ownNote',
    'draftLine',
  ]);
});

it('what the chair is not shown is not found: a section that says nothing', async () => {
  expect(await hitsOf('Baggrund')).toHaveLength(1);
  expect(await hitsOf('Økonomi')).toEqual([]);
});

it('a wrong word is put right in a note and in a draft, in one step each, and nowhere else', async () => {
  await note(author, 'Hvem har lukkket?\n\nOg hvorfor er den lukkket?');
  await note('Ib Skov', 'Den er lukkket.');
  await saveDraft(draftOf('Ib Skov'), doc(p('Den er lukkket.')));
  await saveDraft(draftOf(author), doc(p('Den er ', bold('lukk'), 'ket.')));
  const [, , inNote, inDraft] = await hitsOf('lukkket');
  await expectTurned(meetingId, () => correctSpelling(meetingId, inNote!, 'lukket'));
  await expectTurned(meetingId, () => correctSpelling(meetingId, inDraft!, 'lukket'));
  expect((await textsOf()).toSorted()).toEqual([
    'Den er lukket.',
    'Den er lukkket.',
    'Den er lukkket.',
    'Hvem har lukkket?\n\nOg hvorfor er den lukket?',
  ]);
  expect((await hitsOf('lukkket')).map(({ place }) => place.kind)).toEqual(['sectionLine', 'ownNote']);
});
