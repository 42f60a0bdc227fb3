import { getSchema } from '@tiptap/core';
import { Node, type Schema } from '@tiptap/pm/model';
import { EditorState, type Command } from '@tiptap/pm/state';
import { CellSelection, mergeCells, TableMap } from '@tiptap/pm/tables';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { emptyRichText, richTextSchema, type Mark, type RichText } from '#shared/model/richText.ts';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import {
  bold,
  bullets,
  doc,
  heading,
  italic,
  link,
  numbered,
  p,
  picture,
  table,
  underline,
} from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { editorRecommendationArbitrary, editorTextArbitrary } from '../../../arbitraries/editorText.ts';

const schemas = {
  text: getSchema(extensionsFor('other')),
  recommendation: getSchema(extensionsFor('recommendation')),
};

/** The text as it comes out of an editor that it was put into. Throws where the editor could not hold it. */
function throughEditor(schema: Schema, text: RichText): RichText {
  const node = Node.fromJSON(schema, text);
  node.check();
  return richTextSchema.parse(node.toJSON());
}

const marked = (type: Exclude<Mark['type'], 'link'>) => ({
  type: 'text' as const,
  text: 'Ord',
  marks: [{ type }],
});

/** Every node and every mark that can stand in an ordinary section. */
const everything = doc(
  heading('Mellemrubrik'),
  p(bold('fed'), italic('kursiv'), underline('streg'), marked('strike'), { type: 'hardBreak' }),
  p(marked('subscript'), marked('superscript'), link('her', 'https://fjordaftalen.example')),
  bullets('punkt', [p('punkt'), numbered('nummer')]),
  table(['Tilbud'], ['Åhuset']),
  picture('a'.repeat(64), { alt: 'Kort' }),
);

/** Every type that is named in a text, marks and the document itself included. */
function typesIn(text: RichText): Set<string> {
  return new Set([...JSON.stringify(text).matchAll(/"type":"(\w+)"/g)].map(([, type = '']) => type));
}

describe.each([
  { kind: 'a section', schema: schemas.text, arbitrary: editorTextArbitrary, known: everything },
  {
    kind: 'a recommendation',
    schema: schemas.recommendation,
    arbitrary: editorRecommendationArbitrary,
    known: doc(
      ...recommendationText('Det indstilles, at', ['udvalget drøfter']).content,
      ...everything.content,
    ),
  },
])('the editor of $kind', ({ schema, arbitrary, known }) => {
  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(throughEditor(schema, text)).toEqual(text);
      }),
    );
  });

  it('knows just the nodes and marks that the model knows', () => {
    expect(typesIn(richTextSchema.parse(known))).toEqual(
      new Set([...Object.keys(schema.nodes), ...Object.keys(schema.marks)]),
    );
    Node.fromJSON(schema, known).check();
  });

  it('makes an empty text that the model knows', () => {
    const empty = schema.topNodeType.createAndFill();
    expect(richTextSchema.safeParse(empty?.toJSON()).success).toBe(true);
  });
});

describe('the texts that Punkt itself makes', () => {
  it('can be written on in the editor', () => {
    expect(throughEditor(schemas.text, emptyRichText)).toEqual(emptyRichText);
    for (const points of [[], ['udvalget drøfter', 'udvalget godkender']]) {
      const text = recommendationText('Det indstilles, at', points);
      expect(throughEditor(schemas.recommendation, text)).toEqual(text);
    }
    for (const { kind, content } of sampleMeeting.sections) {
      const schema = kind === 'recommendation' ? schemas.recommendation : schemas.text;
      Node.fromJSON(schema, content).check();
    }
  });
});

describe('merged cells', () => {
  it('can be stored, though they leave a row with no cells of its own', () => {
    const state = selectAllCells(Node.fromJSON(schemas.text, doc(table(['A', 'B'], ['1', '2']))));
    const merged = run(state, mergeCells).doc;
    expect(merged.firstChild?.childCount).toBe(2);
    expect(merged.firstChild?.lastChild?.childCount).toBe(0);
    const stored = richTextSchema.parse(merged.toJSON());
    expect(throughEditor(schemas.text, stored)).toEqual(stored);
  });
});

/** The state of an editor with this text, all cells of its one table selected. */
function selectAllCells(text: Node): EditorState {
  const state = EditorState.create({ doc: text });
  const map = TableMap.get(text.firstChild!);
  const insideTable = 1;
  const [first, last] = [map.map[0]!, map.map.at(-1)!];
  const selection = CellSelection.create(text, insideTable + first, insideTable + last);
  return state.apply(state.tr.setSelection(selection));
}

function run(state: EditorState, command: Command): EditorState {
  let result = state;
  command(state, (transaction) => (result = state.apply(transaction)));
  return result;
}
