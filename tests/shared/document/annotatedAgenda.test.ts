import { describe, expect, it } from 'vitest';
import { passageAt, readableText } from '#shared/annotations/passage.ts';
import { annotatedAgenda, composeDocument, wholeAgenda } from '#shared/document/meetingDocument.ts';
import type { Anchor, Annotation } from '#shared/model/annotation.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, numbered, p } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { idOf } from '../../builders/rows.ts';
import { linesOfBlock } from '../../builders/treeLines.ts';

const background = doc(p('Stien er smal og mørk om vinteren.'));
const plain = aSnapshot([
  { title: 'Broen', appendices: ['Tegning'] },
  { title: 'Stien', sections: [{ heading: 'Baggrund', content: background }] },
]);
const [bridge, path] = plain.items;
const [section] = plain.sections;
const [drawing] = plain.appendices;

const aNote = (number: number, fields: Partial<Annotation>): Annotation => ({
  id: idOf(9000 + number),
  createdAt: `2031-02-01T08:00:0${number}.000Z`,
  updatedAt: '2031-02-01T09:00:00.000Z',
  meetingId: plain.meeting.id,
  itemId: path!.id,
  itemTitle: 'Stien',
  anchor: { kind: 'item' },
  kind: 'note',
  visibility: 'shared',
  author: 'Karen Lund',
  content: doc(p(`Note ${number}`)),
  deletedAt: null,
  ...fields,
});

const withNotes = (...annotations: Annotation[]): MeetingSnapshot => ({ ...plain, annotations });
const linesOf = (snapshot: MeetingSnapshot, document = annotatedAgenda): string[] =>
  composeDocument(snapshot, document, 1).tree.blocks.flatMap(linesOfBlock);

/** What stands from the heading of the notes on. */
const notesIn = (lines: readonly string[]): readonly string[] =>
  lines.slice(lines.findIndex((line) => line.includes('Noter')));

describe('the agenda with notes', () => {
  it('prints them after their item, with kind, writer, quotation and words', () => {
    const quoted = passageAt(readableText(background), { from: 0, to: 13 });
    const lines = linesOf(
      withNotes(
        aNote(2, { kind: 'draftDecision', content: doc(p('Udvalget godkender.'), numbered('Lys')) }),
        aNote(1, { kind: 'question', anchor: { kind: 'passage', sectionId: section!.id, ...quoted } }),
      ),
    );
    expect(notesIn(lines)).toMatchInlineSnapshot(`
      [
        "sectionHeading: Noter",
        "body: **Spørgsmål, Karen Lund. **Baggrund: »Stien er smal«",
        "body: Note 1",
        "body: **Udkast til beslutning, Karen Lund**",
        "body: Udvalget godkender.",
        "- decimal: Lys",
      ]
    `);
  });

  it('says of which page of an appendix, and of what is gone what was quoted', () => {
    const anchor: Anchor = { kind: 'appendix', appendixId: drawing!.id, page: 3, quote: '', rectangles: [] };
    const gone = { kind: 'passage', sectionId: section!.id, quote: 'Broen er lukket', before: '', after: '' };
    const lines = linesOf(
      withNotes(
        aNote(1, { itemId: bridge!.id, anchor }),
        aNote(2, { anchor: { ...gone, kind: 'passage' } }),
        aNote(3, { itemId: idOf(1), itemTitle: 'Færgen' }),
      ),
    );
    expect(lines.filter((line) => line.includes('Karen Lund'))).toMatchInlineSnapshot(`
      [
        "body: **Note, Karen Lund. **Tegning, side~3",
        "body: **Note, Karen Lund. **»Broen er lukket«",
        "body: **Note, Karen Lund. **Færgen",
      ]
    `);
    expect(lines.findLast((line) => line.startsWith('sectionHeading'))).toContain(
      'ikke er på dagsordenen mere',
    );
  });

  it('says that it is not the agenda that was sent out', () => {
    const { properties, header, footer } = composeDocument(plain, annotatedAgenda, 1).tree;
    expect(properties.title).toMatch(/^Dagsorden med noter, /);
    expect(JSON.stringify([header, footer])).toContain('Dagsorden med noter');
  });

  it('leaves out deleted notes and those that say nothing', () => {
    const notes = withNotes(
      aNote(1, { deletedAt: '2031-02-02T08:00:00.000Z' }),
      aNote(2, { content: doc(p()) }),
    );
    expect(linesOf(notes)).toEqual(linesOf(plain));
  });

  it('is the only one: the agenda itself has no word of them', () => {
    expect(linesOf(withNotes(aNote(1, {})), wholeAgenda)).toEqual(linesOf(plain, wholeAgenda));
  });
});
