import * as fc from 'fast-check';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  PointNode,
  RichText,
  TableCellNode,
} from '#shared/model/richText.ts';

/** Text of any signs that a keyboard or a paste can bring. */
export const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const writtenText = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constantFrom('bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'),
  }),
  fc.record({
    type: fc.constant('link' as const),
    attrs: fc.record({ href: fc.webUrl(), target: fc.option(fc.constant('_blank')) }),
  }),
);

const inlines: fc.Arbitrary<InlineNode[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: textNode() },
    { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'hardBreak' }) },
  ),
  { maxLength: 4 },
);

function textNode(): fc.Arbitrary<InlineNode> {
  return fc.record(
    { type: fc.constant('text' as const), text: writtenText, marks: fc.array(mark, { maxLength: 2 }) },
    { requiredKeys: ['type', 'text'] },
  );
}

type Nodes = {
  block: BlockNode;
  listItem: ListItemNode;
  cell: TableCellNode;
  point: PointNode;
};

const { block } = fc.letrec<Nodes>((tie: fc.LetrecTypedTie<Nodes>) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const items = fc.array(tie('listItem'), { minLength: 1, maxLength: 3 });
  return {
    listItem: fc.record({ type: fc.constant('listItem' as const), content: blocks }),
    cell: fc.record({
      type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
      attrs: fc.record(
        {
          colspan: fc.integer({ min: 1, max: 3 }),
          rowspan: fc.constant(1),
          colwidth: fc.option(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 3 })),
          align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, null),
        },
        { requiredKeys: ['colspan', 'rowspan', 'colwidth'] },
      ),
      content: blocks,
    }),
    point: fc.record({
      type: fc.constant('recommendationPoint' as const),
      attrs: fc.record({ id: fc.option(fc.uuid()) }),
      content: blocks,
    }),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ type: fc.constant('paragraph' as const), content: inlines }, { requiredKeys: ['type'] }),
      fc.record({ type: fc.constant('recommendationLead' as const), content: inlines }),
      fc.record({
        type: fc.constant('heading' as const),
        attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const) }),
        content: inlines,
      }),
      fc.record({ type: fc.constant('bulletList' as const), content: items }),
      fc.record({
        type: fc.constant('orderedList' as const),
        attrs: fc.record({
          start: fc.nat({ max: 20 }),
          type: fc.constantFrom('1' as const, 'a' as const, 'i' as const, null),
        }),
        content: items,
      }),
      fc.record({
        type: fc.constant('table' as const),
        content: fc.array(
          fc.record({
            type: fc.constant('tableRow' as const),
            content: fc.array(tie('cell'), { minLength: 1, maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.record({
        type: fc.constant('recommendationPoints' as const),
        content: fc.array(tie('point'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  };
});

export const richTextArbitrary: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 4 }),
});
