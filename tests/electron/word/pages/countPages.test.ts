import { layoutDocument } from 'docx/layout';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { InlineNode, RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p, table } from '#shared/richText/build.ts';
import { createDocument } from '../../../../electron/word/createDocument.ts';
import { NO_FILES } from '../../../../electron/word/documentFiles.ts';
import { countPages } from '../../../../electron/word/pages/countPages.ts';
import { bookmarkOf } from '../../../../electron/word/pages/measurePiece.ts';
import { createLayoutMemory, type LayoutMemory } from '../../../../electron/word/pages/layoutMemory.ts';
import type { PieceLayout } from '../../../../electron/word/pages/pieceLayout.ts';
import { danishMeetingIn } from '../../../arbitraries/danishMeeting.ts';
import { inForm } from '../../../builders/forms.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { notesMeeting } from '../../../builders/notesMeeting.ts';
import { runs } from '../../../deepRuns.ts';

function composed(snapshot: MeetingSnapshot) {
  const profile = profileOf(snapshot.body);
  return { profile, tree: composeAgenda(snapshot, profile) };
}

function countOf(snapshot: MeetingSnapshot, memory: LayoutMemory = createLayoutMemory()) {
  const { tree, profile } = composed(snapshot);
  return countPages(tree, profile, NO_FILES, { memory, afterPiece: () => Promise.resolve() });
}

/** The page of every heading when the document is laid out in one go. */
function pagesOfWhole(snapshot: MeetingSnapshot) {
  const { tree, profile } = composed(snapshot);
  const { document, places } = createDocument(tree, profile, {
    blocks: tree.blocks,
    isFirstPart: true,
    files: NO_FILES,
  });
  const { pages } = layoutDocument(document, { guess: true });
  const headings = tree.blocks.flatMap((block, index): [string, number][] => {
    const bookmark = bookmarkOf(block);
    const page = pages.findIndex(({ body }) => body.some((one) => one.index === places[index]));
    return bookmark === null ? [] : [[bookmark, page + 1]];
  });
  return { pageCount: pages.length, bookmarks: new Map(headings) };
}

/** Counts how many pieces are laid out anew. */
function watched(memory: LayoutMemory) {
  let laidOut = 0;
  const set = (key: string, layout: PieceLayout) => {
    laidOut += 1;
    memory.set(key, layout);
  };
  return { memory: { ...memory, set }, laidOut: () => laidOut };
}

const texts = (length: number, words: string) =>
  doc(...Array.from({ length }, (_, index) => p(`${words} ${index + 1}`)));
const itemsOf = (...contents: readonly RichText[]) =>
  aSnapshot(
    contents.map((content, index) => ({
      title: `Punkt ${index}`,
      sections: [{ heading: 'Sag', content }],
    })),
  );
const meetingOf = (...lengths: readonly number[]) =>
  itemsOf(...lengths.map((length) => texts(length, 'Afsnit')));

describe('counting pages piece by piece', () => {
  test.each(layoutProfileIdSchema.options)('finds in %s what laying out the whole does', async (form) => {
    await fc.assert(
      fc.asyncProperty(danishMeetingIn(form), async (snapshot) => {
        const { pageCount, bookmarks } = await countOf(snapshot);
        expect({ pageCount, bookmarks }).toEqual(pagesOfWhole(snapshot));
      }),
      { numRuns: runs(2), interruptAfterTimeLimit: runs(30_000) },
    );
  });

  test.each(layoutProfileIdSchema.options)('counts footnotes in %s', async (form) => {
    const snapshot = inForm(notesMeeting('perMeeting'), form);
    const { pageCount, bookmarks } = await countOf(snapshot);
    expect({ pageCount, bookmarks }).toEqual(pagesOfWhole(snapshot));
  });
});

test('a table at the end of an item leaves the room below it that it leaves in the whole', async () => {
  const sections = [{ heading: 'Sag', content: doc(table(['Post', 'Kr.'], ['Sti', '7'])) }];
  const items = Array.from({ length: 24 }, (_, index) => ({ title: `Punkt ${index}`, sections }));
  const snapshot = inForm(aSnapshot(items), 'form3');
  const { pageCount, bookmarks } = await countOf(snapshot);
  expect({ pageCount, bookmarks }).toEqual(pagesOfWhole(snapshot));
});

describe('what was laid out before', () => {
  test('is not laid out again, and gives the same pages', async () => {
    const { memory, laidOut } = watched(createLayoutMemory());
    const first = await countOf(meetingOf(3, 80, 5), memory);
    expect(laidOut()).toBe(4);
    expect(await countOf(meetingOf(3, 80, 5), memory)).toEqual(first);
    expect(laidOut()).toBe(4);
  });

  test('is the front matter and the changed item alone, where items begin a page', async () => {
    const kept = createLayoutMemory();
    await countOf(meetingOf(3, 80, 5), kept);
    const { memory, laidOut } = watched(kept);
    const changed = await countOf(meetingOf(3, 30, 5), memory);
    expect(laidOut()).toBe(1);
    expect(changed).toEqual(await countOf(meetingOf(3, 30, 5)));
  });

  test('holds though an item is put in front, but for its number', async () => {
    const kept = createLayoutMemory();
    const titles = ['Broen', 'Stien'].map((title) => ({ title, sections: [] }));
    await countOf(aSnapshot(titles), kept);
    const { memory, laidOut } = watched(kept);
    await countOf(aSnapshot([{ title: 'Vejen' }, ...titles]), memory);
    expect(laidOut()).toBe(2);
  });

  test('is left where items flow and one before has grown', async () => {
    const kept = createLayoutMemory();
    await countOf(flowingOf(3), kept);
    expect(await countOf(flowingOf(40), kept)).toEqual(await countOf(flowingOf(40)));
  });

  test('depends on the looks', async () => {
    const kept = createLayoutMemory();
    const snapshot = meetingOf(60);
    await countOf(snapshot, kept);
    const larger = { ...snapshot, body: { ...snapshot.body, layoutChanges: { textSize: 14 } } };
    expect(await countOf(larger, kept)).toEqual(await countOf(larger));
  });
});

test('a memory forgets what was not asked for in the longest time', () => {
  const memory = createLayoutMemory(2);
  const layout = { morePages: 0, headings: [], fills: [], pages: [], isExact: true };
  const end = { text: 0, notes: 0 };
  for (const key of ['a', 'b']) memory.set(key, { ...layout, end });
  memory.get('a');
  memory.set('c', { ...layout, end });
  expect(['a', 'b', 'c'].filter((key) => memory.get(key) !== undefined)).toEqual(['a', 'c']);
});

describe('pages that a line would change', () => {
  test('are named from there on where an item ends at the foot of a page', async () => {
    const full = await fillingOnePage();
    expect(await unsureOf(linesOf(full))).toEqual(['_Toc100000002', '_Toc100000003']);
    expect(await unsureOf(linesOf(full - 4))).toEqual([]);
    expect(await unsureOf(linesOf(full + 6))).toEqual([]);
  });

  test('are never those of a heading that is made to begin a page', async () => {
    const { nearEdge } = await countOf(itemsOf(linesOf(await fillingOnePage())));
    expect([...nearEdge]).toEqual([]);
  });

  test('are named for a heading that only just fits on a page', async () => {
    const found = await Promise.all(Array.from({ length: 12 }, (_, index) => placeInForm3(index + 18)));
    const lastOnPage = found.findLastIndex(({ page }) => page === 3);
    expect(found.slice(lastOnPage, lastOnPage + 2).some(({ isNear }) => isNear)).toBe(true);
    expect(found.slice(0, lastOnPage - 1).some(({ isNear }) => isNear)).toBe(false);
    expect(found.filter(({ isNear }) => isNear).length).toBeLessThan(5);
  });
});

/** A first item that fills its page to the last line, found by trying: how many lines fit. */
async function fillingOnePage(): Promise<number> {
  for (let length = 25; ; length += 1) {
    const { bookmarks } = await countOf(itemsOf(linesOf(length), linesOf(1)));
    if (bookmarks.get('_Toc100000002')! > 3) return length - 1;
  }
}

async function unsureOf(content: RichText): Promise<string[]> {
  return [...(await countOf(itemsOf(content, linesOf(1), linesOf(1)))).nearEdge];
}

/** One paragraph of so many lines, so that the page ends within a line of its last. */
function linesOf(length: number): RichText {
  const lines = Array.from({ length }, (_, index): InlineNode[] => [
    { type: 'text', text: `Linje ${index + 1}` },
    { type: 'hardBreak' },
  ]);
  return doc(p(...lines.flat().slice(0, -1)));
}

/** Where the second heading stands below an item of so many paragraphs, where items flow. */
async function placeInForm3(length: number) {
  const { bookmarks, nearEdge } = await countOf(inForm(meetingOf(length, 1, 1), 'form3'));
  return { page: bookmarks.get('_Toc100000002')!, isNear: nearEdge.has('_Toc100000002') };
}

function flowingOf(lines: number): MeetingSnapshot {
  return inForm(meetingOf(lines, 5, 5), 'form2');
}
