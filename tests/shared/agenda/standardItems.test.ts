import { describe, expect, it } from 'vitest';
import type { FieldValues } from '#shared/agenda/standardFields.ts';
import {
  refill,
  sectionsOfStandardItem,
  standardItemOf,
  startingSections,
  textsOfStandardItem,
} from '#shared/agenda/standardItems.ts';
import { plainText } from '#shared/document/richText/writtenText.ts';
import type { StandardItem } from '#shared/model/body.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import { bullets, doc, p } from '#shared/richText/build.ts';
import { aBody } from '../../builders/rows.ts';

const body = aBody({
  sectionTemplates: [
    { kind: 'summary', heading: 'Resumé' },
    { kind: 'recommendation', heading: 'Indstilling' },
    { kind: 'caseDescription', heading: 'Sagsfremstilling' },
  ],
});

const meeting = (date: string) => ({ date, startTime: null, endTime: null, place: '' });
const values: FieldValues = { previousMeeting: meeting('2031-01-08'), nextMeeting: meeting('2031-06-04') };

const standard = (fields: Partial<StandardItem>): StandardItem => ({
  title: 'Fast punkt',
  place: 'first',
  recommendationPoints: [],
  text: '',
  ...fields,
});

const idIn = (text: unknown) => JSON.stringify(text).match(/"id":"[^"]+"/)?.[0];

const linesIn = (blocks: readonly BlockNode[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'recommendationLead') return [plainText(block.content)];
    return block.type === 'recommendationPoints'
      ? block.content.flatMap((point) => linesIn(point.content))
      : [];
  });

const written = (item: StandardItem, of = body): string[] =>
  sectionsOfStandardItem(item, of, values).map(({ heading, content }) =>
    `${heading}: ${linesIn(content.content).filter(Boolean).join(' | ')}`.replaceAll('\u00a0', ' '),
  );

describe('the sections of a standard item', () => {
  it('are those of any item where it says nothing', () => {
    expect(written(standard({}))).toEqual([
      'Resumé: ',
      'Indstilling: Det indstilles, at',
      'Sagsfremstilling: ',
    ]);
    expect(startingSections(body).map(({ heading }) => heading)).toEqual([
      'Resumé',
      'Indstilling',
      'Sagsfremstilling',
    ]);
  });

  it('hold its points in the recommendation, with their fields filled', () => {
    const points = ['godkender referatet fra {forrige møde}', 'takker referenten'];
    expect(written(standard({ recommendationPoints: points }))[1]).toBe(
      'Indstilling: Det indstilles, at | godkender referatet fra mødet den 8. januar 2031 | takker referenten',
    );
  });

  it('hold its text in the last section, a paragraph for each line, and have no empty recommendation', () => {
    expect(written(standard({ text: 'Vi mødes {næste møde}.\n\n Kom til tiden. ' }))).toEqual([
      'Resumé: ',
      'Sagsfremstilling: Vi mødes onsdag den 4. juni 2031. | Kom til tiden.',
    ]);
  });

  it('hold both where it has both', () => {
    expect(written(standard({ recommendationPoints: ['drøfter'], text: 'Kort sagt.' }))).toEqual([
      'Resumé: ',
      'Indstilling: Det indstilles, at | drøfter',
      'Sagsfremstilling: Kort sagt.',
    ]);
  });

  it('hold its text in one without a heading where the body has no place for it', () => {
    const onlyRecommendations = { ...body, sectionTemplates: body.sectionTemplates.slice(1, 2) };
    expect(written(standard({ text: 'Kort sagt.' }), onlyRecommendations)).toEqual([': Kort sagt.']);
  });
});

describe('a standard item', () => {
  const items = [standard({ title: 'Referat fra {forrige møde}' }), standard({ title: 'Eventuelt' })];

  it('is known by its title, whatever its fields were filled with', () => {
    expect(standardItemOf('Referat fra mødet den 3. maj 2029', items)).toBe(items[0]);
    expect(standardItemOf('Referat fra seneste møde', items)).toBe(items[0]);
    expect(standardItemOf('eventuelt', items)).toBe(items[1]);
    expect(standardItemOf('Referat fra Ærø', items)).toBeUndefined();
  });

  it('may have fields in its title, its points and the lines of its text', () => {
    const item = standard({ title: 'A', recommendationPoints: ['B'], text: 'C\nD' });
    expect(textsOfStandardItem(item)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('a text filled anew', () => {
  it('says when the meetings are now, and keeps everything that somebody wrote', () => {
    const before = doc(p('Vi mødes endnu ikke fastlagt.'), p('Husk kage.'), bullets('seneste møde'));
    const after = refill(before, ['Vi mødes {næste møde}.', '{forrige møde}'], values);
    expect(after).toEqual(
      doc(p('Vi mødes onsdag den~4.~juni~2031.'), p('Husk kage.'), bullets('seneste møde')),
    );
  });

  it('is filled in the points of a recommendation too, which keep their ids', () => {
    const recommendation = sectionsOfStandardItem(
      standard({ recommendationPoints: ['godkender {forrige møde}'] }),
      body,
      { previousMeeting: null, nextMeeting: null },
    )[1]!.content;
    const after = refill(recommendation, ['godkender {forrige møde}'], values);
    expect(linesIn(after.content)[1]?.replaceAll('\u00a0', ' ')).toBe('godkender mødet den 8. januar 2031');
    expect(idIn(after)).toBeDefined();
    expect(idIn(after)).toBe(idIn(recommendation));
  });
});
