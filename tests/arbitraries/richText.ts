import * as fc from 'fast-check';
import type { ImageAttributes } from '#shared/model/picture.ts';
import { samplePicture } from '../builders/pictures.ts';
import type {
  BlockNode,
  FootnoteNode,
  InlineNode,
  ListItemNode,
  Mark,
  NoteInlineNode,
  ParagraphNode,
  ReferenceNode,
  RichText,
  TableCellNode,
  TextNode,
} from '#shared/model/richText.ts';
import { idOf } from '../builders/rows.ts';

/** Text of any signs that a keyboard or a paste can bring. */
export const anyText = fc.string({ unit: 'binary', maxLength: 12 });

const words = fc.oneof(
  fc.constantFrom('Punkt', 'rødgrød med fløde', 'kl.\u00a010.00–12.00', '1.284', '–', ' ', 'a'.repeat(90)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  // Every code unit, control characters and halves of surrogate pairs among them.
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constantFrom('bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'),
  }),
  fc.record({
    type: fc.constant('link' as const),
    attrs: fc.record({
      href: fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string({ maxLength: 20 }).map((rest) => `https:${rest}`),
        fc.constantFrom('mailto:post@eksempel.dk', 'http://', 'https://eksempel.dk/æ ø?å=[1]#"<&>'),
      ),
    }),
  }),
);

const textNode: fc.Arbitrary<TextNode> = fc.record(
  { type: fc.constant('text' as const), text: words, marks: fc.array(mark, { maxLength: 3 }) },
  { requiredKeys: ['type', 'text'] },
);

/** Some of the ids that items and appendices of generated meetings have (tests/arbitraries/snapshot.ts), and others. */
const targetId = fc.oneof(fc.constantFrom(100, 120, 121, 200, 220).map(idOf), fc.uuid());

const referenceNode: fc.Arbitrary<ReferenceNode> = fc.record(
  {
    type: fc.constant('reference' as const),
    attrs: fc.record({
      kind: fc.constantFrom('appendix' as const, 'item' as const),
      targetId,
      capital: fc.boolean(),
    }),
    marks: fc.array(mark, { maxLength: 2 }),
  },
  { requiredKeys: ['type', 'attrs'] },
);

const noteInlines: fc.Arbitrary<NoteInlineNode[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: textNode },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('hardBreak' as const) }) },
    { weight: 1, arbitrary: referenceNode },
  ),
  { maxLength: 4 },
);

const footnoteNode: fc.Arbitrary<FootnoteNode> = fc.record(
  {
    type: fc.constant('footnote' as const),
    content: noteInlines,
    marks: fc.array(mark, { maxLength: 2 }),
  },
  { requiredKeys: ['type'] },
);

const inlines: fc.Arbitrary<InlineNode[]> = fc
  .tuple(noteInlines, fc.option(footnoteNode, { freq: 4 }))
  .map(([before, note]) => (note ? [...before, note] : before));

const paragraphNode: fc.Arbitrary<ParagraphNode> = fc.record(
  { type: fc.constant('paragraph' as const), content: inlines },
  { requiredKeys: ['type'] },
);
/** Pictures of the one file that tests/builders/pictures.ts has, and of files that nobody has. */
const imageAttributes: fc.Arbitrary<ImageAttributes> = fc.record({
  sha256: fc.constantFrom(samplePicture.sha256, '0'.repeat(64)),
  mediaType: fc.constantFrom('image/png', 'image/jpeg'),
  width: fc.integer({ min: 1, max: 30_000 }),
  height: fc.integer({ min: 1, max: 30_000 }),
  shownWidth: fc.integer({ min: 5, max: 100 }),
  alt: words,
  decorative: fc.boolean(),
});

const { blocks, cell } = fc.letrec<{
  blocks: BlockNode[];
  block: BlockNode;
  item: ListItemNode;
  cell: TableCellNode;
}>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraphNode,
    fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(paragraphNode, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('heading' as const),
      attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const) }),
      content: inlines,
    }),
    fc.record({ type: fc.constant('recommendationLead' as const), content: inlines }),
    fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({
        start: fc.oneof(fc.constant(1), fc.nat(3000)),
        type: fc.constantFrom('1' as const, 'a' as const, 'i' as const, null),
      }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('recommendationPoints' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('recommendationPoint' as const),
          attrs: fc.record({ id: fc.option(fc.uuid()) }),
          content: tie('blocks'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({ type: fc.constant('image' as const), attrs: imageAttributes }),
    fc.record({
      type: fc.constant('table' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('tableRow' as const),
          content: fc.array(tie('cell'), { maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
  item: fc.record({ type: fc.constant('listItem' as const), content: tie('blocks') }),
  cell: fc.record({
    type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
    attrs: fc.record(
      {
        colspan: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
        rowspan: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 8 })),
        colwidth: fc.oneof(fc.constant(null), fc.array(fc.nat(800), { maxLength: 4 })),
        align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, null),
      },
      { requiredKeys: ['colspan', 'rowspan', 'colwidth'] },
    ),
    content: tie('blocks'),
  }),
}));

/** Any rich text that the model allows: also what no editor would make, since packages come from outside. */
export const richTextArbitrary: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: blocks,
});

export const tableCellArbitrary: fc.Arbitrary<TableCellNode> = cell;
