import { expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { pagesOfDocument, pagesOfHeadings } from '#shared/document/pages/pagesOfDocument.ts';
import { pagePlanSchema, type PagePlan } from '#shared/document/pages/pagePlan.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { aSnapshot } from '../../../builders/meeting.ts';

const tree = composeAgenda(
  aSnapshot([{ title: 'Stien' }, { title: 'Broen' }, { title: 'Eventuelt' }]),
  form1,
);
const headings = tree.blocks.flatMap((block, index) => (block.kind === 'itemHeading' ? [index] : []));
const [first = -1, second = -1, third = -1] = headings;

const planOf = (...guesses: readonly boolean[]): PagePlan => [
  { start: { block: 0, inside: null }, notes: [], hasGuess: guesses[0] ?? false },
  { start: { block: first, inside: null }, notes: [], hasGuess: guesses[1] ?? false },
  { start: { block: third, inside: null }, notes: [], hasGuess: guesses[2] ?? false },
];

test('a heading stands on the page that begins with it or before it', () => {
  const pages = [...pagesOfHeadings(tree, planOf()).values()].map(({ page }) => page);
  expect(pages).toEqual([2, 2, 3]);
  expect(second).toBeGreaterThan(first);
});

test('what stands below a guess is an estimate; what begins its page is not', () => {
  const estimates = [...pagesOfHeadings(tree, planOf(false, true)).values()].map((each) => each.isEstimate);
  expect(estimates).toEqual([false, true, true]);
});

test('the pages are the whole document in order', () => {
  const pages = pagesOfDocument(tree, planOf());
  expect(pages.flatMap(({ blocks }) => blocks)).toEqual(tree.blocks);
  expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a plan crosses to the page as it is, and one without pages does not', () => {
  expect(pagePlanSchema.parse(structuredClone(planOf()))).toEqual(planOf());
  expect(pagePlanSchema.safeParse([]).success).toBe(false);
  const strange = [{ ...planOf()[0], start: { block: -1, inside: null } }];
  expect(pagePlanSchema.safeParse(strange).success).toBe(false);
});

test('every block but the overview says what of the meeting it is', () => {
  const without = tree.blocks.filter(({ source }) => source === undefined);
  expect(without.map(({ kind }) => kind)).toEqual(['contents']);
  expect(tree.blocks[first]?.source?.kind).toBe('item');
});
