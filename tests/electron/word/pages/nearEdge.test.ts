import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import type { Inline } from '#shared/document/inline.ts';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import { NO_FILES } from '../../../../electron/word/documentFiles.ts';
import { countPages } from '../../../../electron/word/pages/countPages.ts';
import type { DocumentPages } from '../../../../electron/word/pages/documentPages.ts';
import type { Kept } from '../../../../electron/word/pages/kept.ts';
import { createLayoutMemory } from '../../../../electron/word/pages/layoutMemory.ts';
import { headingsNearEdge, type FilledPage } from '../../../../electron/word/pages/nearEdge.ts';
import { danishMeetingIn } from '../../../arbitraries/danishMeeting.ts';
import { runs } from '../../../deepRuns.ts';

const memory = createLayoutMemory();

function count(tree: DocumentTree, profile: LayoutProfile): Promise<DocumentPages> {
  return countPages(tree, profile, NO_FILES, { memory, afterPiece: () => Promise.resolve() });
}

/** The tree with so many lines more in its first running text. */
function longer(tree: DocumentTree, lines: number): DocumentTree {
  const opens = tree.blocks.findIndex(({ kind }) => kind === 'itemHeading');
  const spot = tree.blocks.findIndex(
    (block, index) => index > opens && block.kind === 'paragraph' && block.role === 'body',
  );
  const blocks = tree.blocks.map((block, index) => (index === spot ? withLines(block, lines) : block));
  return { ...tree, blocks };
}

function withLines(block: Block, lines: number): Block {
  if (block.kind !== 'paragraph') return block;
  const added = Array.from({ length: lines }, (): Inline[] => [
    { kind: 'lineBreak' },
    { kind: 'text', text: 'og', marks: [] },
  ]);
  return { ...block, content: [...block.content, ...added.flat()] };
}

/** The headings that are on another page in the one than in the other. */
function movedBetween(one: DocumentPages, other: DocumentPages): string[] {
  return [...one.bookmarks]
    .filter(([bookmark, page]) => other.bookmarks.get(bookmark) !== page)
    .map(([bookmark]) => bookmark);
}

function isNamed({ estimated, nearEdge }: DocumentPages, bookmark: string): boolean {
  return estimated.has(bookmark) || nearEdge.has(bookmark);
}

/** So many that something comes to an edge. */
const LINES = 30;

test.each(layoutProfileIdSchema.options)(
  'every heading in %s that a line more or a line less puts on another page is named',
  async (form) => {
    const meetings = fc.sample(danishMeetingIn(form), { seed: 20_310_314, numRuns: runs(1) });
    let moved = 0;
    for (const snapshot of meetings) {
      const profile = profileOf(snapshot.body);
      const tree = composeAgenda(snapshot, profile);
      let before = await count(tree, profile);
      for (let lines = 1; lines <= LINES; lines += 1) {
        const pages = await count(longer(tree, lines), profile);
        const bookmarks = movedBetween(before, pages);
        expect(bookmarks.filter((each) => !isNamed(before, each) || !isNamed(pages, each))).toEqual([]);
        moved += bookmarks.length;
        before = pages;
      }
    }
    expect(moved).toBeGreaterThan(0);
  },
);

const LINE = 20;

/** A page of 1000 pixels with such things on it, of which the named ones are headings. */
function aPage(isMade: boolean, ...heights: readonly (number | readonly [string, number])[]): FilledPage {
  const kept: Kept[] = [];
  const headings = heights.flatMap((height) => {
    const top = kept.at(-1)?.bottom ?? 0;
    const bottom = top + (typeof height === 'number' ? height : height[1]);
    kept.push({ top, bottom, repeated: 0 });
    return typeof height === 'number'
      ? []
      : [{ bookmark: height[0], bottom, opensPage: isMade && top === 0 }];
  });
  return { kept, headings, isMade, limit: 1000, roomAbove: 0 };
}

const near = (...pages: readonly FilledPage[]) => [...headingsNearEdge(pages, LINE)];

describe('a line more or less', () => {
  test('names a heading that stands within a line of the foot of its page', () => {
    expect(near(aPage(true, 700, ['close', 290]))).toEqual(['close']);
    expect(near(aPage(true, 700, ['far', 270]))).toEqual([]);
  });

  test('names a heading that a line less would draw back to the page before', () => {
    expect(near(aPage(true, 900), aPage(false, ['close', 110], 500))).toEqual(['close']);
    expect(near(aPage(true, 900), aPage(false, ['far', 130], 500))).toEqual([]);
  });

  test('names a heading that the height of what it pushes over the edge would move', () => {
    const lowered = aPage(false, 500, ['lowered', 250]);
    expect(near(aPage(true, 600, 390), lowered)).toEqual(['lowered']);
    expect(near(aPage(true, 600, 370), lowered)).toEqual([]);
  });

  test('names a heading that the height of what it draws back would move, two pages on', () => {
    const raised = aPage(false, ['raised', 300], 500);
    expect(near(aPage(true, 600), aPage(false, 410, 490), raised)).toEqual(['raised']);
    expect(near(aPage(true, 600), aPage(false, 430, 470), raised)).toEqual([]);
  });

  test('names every page that is made to begin after one that might not be the last before it', () => {
    const next = aPage(true, ['next', 100]);
    expect(near(aPage(true, 990), next, next)).toEqual(['next']);
    expect(near(aPage(true, 900), aPage(false, 110), next)).toEqual(['next']);
    expect(near(aPage(true, 900), aPage(false, 130), next)).toEqual([]);
  });
});
