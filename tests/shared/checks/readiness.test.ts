import { describe, expect, it } from 'vitest';
import { composeOutline, itemsOfOutline } from '#shared/agenda/outline.ts';
import { findReferenceTargets } from '#shared/agenda/references.ts';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import { findLacks, hasPoints, hasText, type Lack } from '#shared/checks/readiness.ts';
import type { StandardItem } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import {
  bullets,
  doc,
  footnote,
  heading,
  p,
  recommendation,
  referTo,
  table,
} from '#shared/richText/build.ts';
import { anAppendix, anItem, aSection, idOf, paragraphs } from '../../builders/rows.ts';

const LEAD = 'Det indstilles, at';
const written = recommendationText(LEAD, ['udvalget godkender dagsordenen']);
const unwritten = recommendationText(LEAD, []);

const point = (id: string, words: string) => ({ id, words: [words] });

const asRecommendation = (content: RichText) => aSection(11, 1, 'a0', { kind: 'recommendation', content });
const asText = (content: RichText) => aSection(12, 1, 'a1', { kind: 'caseDescription', content });

const referring = (number: number) => asText(doc(p('Se ', referTo('appendix', idOf(number)))));

/** What one item with this title and these sections lacks. */
function lacksOf(title: string, ...sections: ReturnType<typeof aSection>[]): readonly Lack[] | undefined {
  return lacksOfItem({ title }, sections);
}

function lacksOfItem(
  fields: Partial<Item>,
  sections: ReturnType<typeof aSection>[],
  standardItems: readonly StandardItem[] = [],
): readonly Lack[] | undefined {
  const items = [anItem(1, 'a0', fields)];
  const outline = composeOutline({ body: { numbering: 'perMeeting' }, groups: [], items });
  const references = findReferenceTargets(outline, [anAppendix(5, 1, 'a0')], 'perMeeting');
  return findLacks(itemsOfOutline(outline), sections, { references, standardItems }).get(idOf(1));
}

describe('an item', () => {
  it('lacks nothing when it has a title, a recommendation and text', () => {
    expect(lacksOf('Takster', asRecommendation(written), asText(paragraphs('Kort sagt.')))).toBeUndefined();
  });

  it('lacks a title when there is nothing but spaces in it', () => {
    expect(lacksOf(' \u00a0 ')).toEqual(['title']);
  });

  it('lacks a recommendation when it has text and a place for one', () => {
    expect(lacksOf('Takster', asRecommendation(unwritten), asText(paragraphs('Kort sagt.')))).toEqual([
      'recommendation',
    ]);
  });

  it('may lack both', () => {
    expect(lacksOf('', asRecommendation(unwritten), asText(paragraphs('Kort sagt.')))).toEqual([
      'title',
      'recommendation',
    ]);
  });

  it('needs no recommendation when nothing is written, or when it has no place for one', () => {
    expect(lacksOf('Eventuelt', asRecommendation(unwritten), asText(emptyRichText))).toBeUndefined();
    expect(lacksOf('Nyt', asText(paragraphs('Kort sagt.')))).toBeUndefined();
  });

  it('lacks what its text refers to when that is not on the agenda', () => {
    expect(lacksOf('Takster', referring(5))).toBeUndefined();
    expect(lacksOf('Takster', referring(6))).toEqual(['reference']);
  });

  it('lacks what a footnote refers to as well, and what is of another kind than the text says', () => {
    const inNote = doc(p('Se', footnote('jf. ', referTo('item', idOf(5)))));
    expect(lacksOf('Takster', asText(inNote))).toEqual(['reference']);
  });

  it('is judged by what is not in the bin', () => {
    const binned = { deletedAt: '2031-02-02T08:00:00.000Z' };
    const text = asText(paragraphs('Kort sagt.'));
    expect(lacksOf('Takster', { ...asRecommendation(unwritten), ...binned }, text)).toBeUndefined();
    expect(lacksOf('Takster', asRecommendation(unwritten), { ...text, ...binned })).toBeUndefined();
  });

  it('is judged by its own sections', () => {
    const ofAnother = { ...asText(paragraphs('Kort sagt.')), itemId: idOf(2) };
    expect(lacksOf('Takster', asRecommendation(unwritten), ofAnother)).toBeUndefined();
  });
});

describe('a closed item', () => {
  it('lacks a public title until one is written; an open item needs none', () => {
    expect(lacksOfItem({ access: 'closed' }, [])).toEqual(['publicTitle']);
    expect(lacksOfItem({ access: 'closed', publicTitle: 'En personalesag' }, [])).toBeUndefined();
    expect(lacksOfItem({ access: 'open' }, [])).toBeUndefined();
  });
});

describe('an item that says something of another meeting', () => {
  const standardItems: readonly StandardItem[] = [
    { title: 'Referat fra {forrige møde}', place: 'first', recommendationPoints: [], text: '' },
    { title: 'Næste møde', place: 'last', recommendationPoints: [], text: 'Vi mødes {næste møde}.' },
    { title: 'Seneste møde', place: 'last', recommendationPoints: [], text: '' },
  ];
  const lacksAs = (title: string, words = '') =>
    lacksOfItem({ title }, [asText(paragraphs(words || 'Kort sagt.'))], standardItems);

  it('lacks a date while that meeting is not known', () => {
    expect(lacksAs('Referat fra seneste møde')).toEqual(['date']);
    expect(lacksAs('Næste møde', 'Vi mødes endnu ikke fastlagt.')).toEqual(['date']);
  });

  it('lacks nothing once the date is filled in, or something else is written', () => {
    expect(lacksAs('Referat fra mødet den 13. december 2030')).toBeUndefined();
    expect(lacksAs('Næste møde', 'Vi mødes fredag den 20. juni 2031.')).toBeUndefined();
    expect(lacksAs('Næste møde', 'Datoen er endnu ikke fastlagt.')).toBeUndefined();
    expect(lacksAs('Seneste møde')).toBeUndefined();
  });

  it('lacks a date when somebody typed a field into it', () => {
    expect(lacksAs('Opfølgning på {forrige møde}')).toEqual(['date']);
    expect(lacksAs('Plan', 'Se {næste møde}.')).toEqual(['date']);
    expect(lacksAs('Plan', 'Mængden {1, 2}.')).toBeUndefined();
  });
});

describe('a recommendation', () => {
  it('has points when there is a word in one of them, the lead alone recommends nothing', () => {
    expect(hasPoints(written)).toBe(true);
    expect(hasPoints(unwritten)).toBe(false);
    expect(hasPoints(recommendation(LEAD, [point('a', '  ')], p('Efter punkterne.')))).toBe(false);
    expect(hasPoints(recommendation('', [point('a', ''), point('b', 'udvalget drøfter')]))).toBe(true);
  });
});

describe('a text', () => {
  it.each([
    ['a paragraph', doc(p('Ord'))],
    ['a heading', doc(heading('Ord'))],
    ['a nested list', doc(bullets([p(''), bullets('Ord')]))],
    ['a cell', doc(table(['', ''], ['', 'Ord']))],
    ['a lead', unwritten],
    ['a later paragraph', doc(p(''), p('  '), p('Ord'))],
  ])('is one when there is a word in %s', (_where, content) => expect(hasText(content)).toBe(true));

  it.each([
    ['nothing', emptyRichText],
    ['spaces', doc(p(' ~ '))],
    ['empty lists and cells', doc(bullets('', [p('')]), table([''], ['']))],
    ['a line break', doc(p({ type: 'hardBreak' }))],
  ])('is none when there is only %s', (_what, content) => expect(hasText(content)).toBe(false));
});
