import { describe, expect, it } from 'vitest';
import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import { composeOutline, itemsOfOutline } from '#shared/agenda/outline.ts';
import { appendicesOf, sectionsOf } from '#shared/agenda/partsOfItem.ts';
import { isFilledFrom } from '#shared/agenda/standardFields.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { roadsMeeting } from '#shared/sample/roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { serviceMeeting } from '#shared/sample/serviceMeeting/serviceMeeting.ts';

describe.each([sampleMeeting, roadsMeeting, serviceMeeting])(
  'the sample in $body.layoutProfile',
  (sample) => {
    it('is a snapshot as the model describes it', () => {
      expect(meetingSnapshotSchema.parse(sample)).toEqual(sample);
    });

    it('has rows with keys of their own', () => {
      const { members, groups, items, sections, appendices, attendance } = sample;
      const ids = [members, groups, items, sections, appendices, attendance].flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('is typed cleanly', () => {
      expect(JSON.stringify(sample)).not.toMatch(/~| {2}| [.,;:]|\.\.(?!\.)/);
    });

    it('cites only appendices of the item that they belong to', () => {
      const outline = composeOutline(sample);
      const numbers = numberAppendices(outline, sample.appendices, sample.body.appendixNumbering);
      for (const { item } of itemsOfOutline(outline)) {
        const text = JSON.stringify(sectionsOf(item.id, sample.sections));
        const cited = [...text.matchAll(/bilag\u00a0(\d+)/g)].map(([, number]) => Number(number));
        const own = appendicesOf(item.id, sample.appendices).map(({ id }) => numbers.get(id));
        expect(own).toEqual(expect.arrayContaining(cited));
      }
    });
  },
);

describe('the samples', () => {
  it('have nothing in common, so that all of them can be opened', () => {
    const ids = [sampleMeeting, roadsMeeting, serviceMeeting].flatMap(
      (sample) => JSON.stringify(sample).match(/"id":"[^"]*"/g) ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the sample meeting', () => {
  it('has eleven items, with the standard items of its body first and last', () => {
    const titles = itemsOfOutline(composeOutline(sampleMeeting)).map(({ item }) => item.title);
    expect(titles).toHaveLength(11);
    expectFilled(titles.slice(0, 2), standardTitles('first'));
    expectFilled(titles.slice(-2), standardTitles('last'));
  });

  it('keeps the sections in the order they are written in', () => {
    const headings = sectionsOf(sampleMeeting.items[2]!.id, sampleMeeting.sections).map(
      (section) => section.heading,
    );
    expect(headings).toEqual([
      'Resumé',
      'Indstilling',
      'Baggrund',
      'Sagsfremstilling',
      'Tilbud, der ændres i 2032',
    ]);
  });

  it('has tables whose rows are all equally wide', () => {
    const tables = blocksIn(sampleMeeting.sections.flatMap((section) => section.content.content)).filter(
      (block) => block.type === 'table',
    );
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      const widths = table.content.map((row) =>
        row.content.reduce((width, cell) => width + cell.attrs.colspan, 0),
      );
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('fills the fields of its standard items', () => {
    expect(JSON.stringify(sampleMeeting.items)).not.toMatch(/\{forrige|\{næste/);
  });

  it('adds up: the places lost and won are the ones that the text names', () => {
    const [fewer, more] = blocksIn(
      sampleMeeting.sections.flatMap((section) => section.content.content),
    ).filter((block) => block.type === 'table');
    expect([placesIn(fewer), placesIn(more)]).toEqual([-69, 36]);
  });
});

/** Titles that are the standard ones, with their fields filled. */
function expectFilled(titles: readonly string[], templates: readonly string[]): void {
  expect(titles).toHaveLength(templates.length);
  titles.forEach((title, index) => expect(isFilledFrom(templates[index] ?? '', title)).toBe(true));
}

function standardTitles(place: 'first' | 'last'): string[] {
  return sampleMeeting.body.standardItems.filter((item) => item.place === place).map((item) => item.title);
}

function blocksIn(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.flatMap((block) => [block, ...blocksIn(childrenOf(block))]);
}

function childrenOf(block: BlockNode): readonly BlockNode[] {
  switch (block.type) {
    case 'blockquote':
      return block.content;
    case 'bulletList':
    case 'orderedList':
    case 'recommendationPoints':
      return block.content.flatMap((item) => item.content);
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case 'image':
    case 'paragraph':
    case 'heading':
    case 'recommendationLead':
      return [];
  }
}

/** The sum of the third column below the header. */
function placesIn(table: BlockNode | undefined): number {
  if (table?.type !== 'table') throw new Error('no table');
  return table.content.slice(1).reduce((sum, row) => {
    const text = JSON.stringify(row.content[2]).match(/"text":"([−\d]+)"/)?.[1] ?? '';
    return sum + Number(text.replace('−', '-'));
  }, 0);
}
