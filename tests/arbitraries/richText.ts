import * as fc from 'fast-check';
import type { ImageAttributes } from '#shared/model/picture.ts';
import { samplePicture } from '../builders/pictures.ts';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  RichText,
  TableCellNode,
  TextNode,
} from '#shared/model/richText.ts';

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

const inlines: fc.Arbitrary<InlineNode[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: textNode },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('hardBreak' as const) }) },
  ),
  { maxLength: 4 },
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
    fc.record({ type: fc.constant('paragraph' as const), content: inlines }, { requiredKeys: ['type'] }),
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
