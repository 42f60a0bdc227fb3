import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { splitBlock, toggleMark } from '@tiptap/pm/commands';
import { addRowAfter, deleteRow } from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { followBursts } from '../../../../renderer/features/editor/bursts.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { placePicture } from '../../../../renderer/features/editor/pictures/placePicture.ts';
import type { RichText } from '#shared/model/richText.ts';
import { doc, p, picture, table } from '#shared/richText/build.ts';

const schema = getSchema(extensionsFor('other'));
const LETTER_MS = 150;
const bold = schema.marks['bold']!;

/** Somebody writing in an editor. Says for every change which step it belongs to: 0 the first, 1 the next … */
class Writer {
  state: EditorState;
  now = 0;
  readonly steps: number[] = [];
  readonly names: string[] = [];
  readonly #bursts: string[] = [];
  readonly #actOf = followBursts();

  constructor(text: RichText, at = 1) {
    const node = Node.fromJSON(schema, text);
    this.state = EditorState.create({ doc: node, selection: TextSelection.create(node, at) });
  }

  readonly dispatch = (transaction: Transaction): void => {
    this.state = this.state.apply(transaction);
    if (!transaction.docChanged) return;
    const { name, burst } = this.#actOf(transaction.setTime(this.now));
    if (!this.#bursts.includes(burst)) this.#bursts.push(burst);
    this.steps.push(this.#bursts.indexOf(burst));
    this.names.push(name);
  };

  type(text: string): void {
    for (const letter of text) {
      this.now += LETTER_MS;
      this.dispatch(this.state.tr.insertText(letter));
    }
  }

  wait(ms: number): void {
    this.now += ms;
  }

  goTo(position: number): void {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)));
  }

  countOf(): number {
    return new Set(this.steps).size;
  }
}

describe('typing', () => {
  it('is one step while it goes on, typing errors put right included', () => {
    const writer = new Writer(doc(p('')));
    writer.type('Møde');
    writer.dispatch(writer.state.tr.delete(4, 5));
    writer.type('er');
    expect(writer.countOf()).toBe(1);
    expect(writer.names.every((name) => name === 'typeText')).toBe(true);
  });

  it('has a step for what comes after a rest', () => {
    const writer = new Writer(doc(p('')));
    writer.type('Først');
    writer.wait(1000);
    writer.type('så');
    expect(writer.steps).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('has a step for what is written elsewhere, not for going there', () => {
    const writer = new Writer(doc(p('Rådhuset')));
    writer.type('ab');
    writer.goTo(8);
    writer.goTo(3);
    writer.type('c');
    writer.goTo(7);
    writer.type('d');
    expect(writer.steps).toEqual([0, 0, 0, 1]);
  });

  it('has a step for taking away what was marked, which what is written instead belongs to', () => {
    const writer = new Writer(doc(p('')));
    writer.type('Møde');
    writer.dispatch(writer.state.tr.delete(1, 5));
    writer.type('Nej');
    expect(writer.steps).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('has a step for each paragraph, which begins with Enter', () => {
    const writer = new Writer(doc(p('')));
    writer.type('En');
    splitBlock(writer.state, writer.dispatch);
    writer.type('To');
    expect(writer.steps).toEqual([0, 0, 1, 1, 1]);
  });

  it('without a rest has a step at a word every twenty seconds', () => {
    const writer = new Writer(doc(p('')));
    writer.type('ord '.repeat(60));
    expect(writer.countOf()).toBe(2);
    const firstOfNext = writer.steps.indexOf(1);
    expect(firstOfNext * LETTER_MS).toBeGreaterThanOrEqual(20_000);
    expect('ord '.repeat(60)[firstOfNext]).toBe(' ');
  });
});

describe('everything else', () => {
  it('is a step of its own, also right after typing', () => {
    const writer = new Writer(doc(p('Rådhuset')), 9);
    writer.type('et');
    writer.dispatch(writer.state.tr.insertText('indsat').setMeta('paste', true));
    writer.type('.');
    writer.goTo(1);
    writer.dispatch(writer.state.tr.setSelection(TextSelection.create(writer.state.doc, 1, 5)));
    toggleMark(bold)(writer.state, writer.dispatch);
    toggleMark(bold)(writer.state, writer.dispatch);
    expect(writer.steps).toEqual([0, 0, 1, 2, 3, 4]);
    expect(writer.names.slice(2)).toEqual(['pasteText', 'typeText', 'formatText', 'formatText']);
  });

  it('tells words that are moved within a text from words that come from elsewhere', () => {
    const writer = new Writer(doc(p('Broen er lukket.')), 1);
    const { tr } = writer.state;
    const words = writer.state.doc.slice(1, 7);
    writer.dispatch(tr.delete(1, 7).replace(4, 4, words).setMeta('uiEvent', 'drop'));
    writer.dispatch(writer.state.tr.replace(1, 1, words).setMeta('uiEvent', 'drop'));
    expect(writer.names).toEqual(['moveText', 'pasteText']);
    expect(writer.countOf()).toBe(2);
  });

  it('says when something is put in that is neither letters nor their form', () => {
    const writer = new Writer(doc(p('Rådhuset')), 9);
    writer.dispatch(writer.state.tr.insert(0, Node.fromJSON(schema, doc(p('Ny'))).firstChild!));
    expect(writer.names).toEqual(['insertInText']);
  });

  it('is called after the table where a table is changed, but typing in a cell is typing', () => {
    const insideFirstCell = 4;
    const writer = new Writer(doc(table(['A', 'B'], ['1', '2'])), insideFirstCell);
    writer.type('x');
    addRowAfter(writer.state, writer.dispatch);
    deleteRow(writer.state, writer.dispatch);
    expect(writer.names).toEqual(['typeText', 'changeTable', 'changeTable']);
    expect(writer.steps).toEqual([0, 1, 2]);
    writer.dispatch(writer.state.tr.delete(0, writer.state.doc.content.size));
    expect(writer.names.at(-1)).toBe('changeTable');
  });

  it('is called after the picture where one is put in, changed or taken away', () => {
    const { attrs } = picture('a'.repeat(64));
    const writer = new Writer(doc(p('før')), 4);
    writer.dispatch(placePicture(writer.state.tr, attrs, 4));
    writer.type('efter');
    const wider = { ...attrs, shownWidth: 50 };
    writer.dispatch(writer.state.tr.setNodeMarkup(5, null, wider));
    writer.dispatch(writer.state.tr.delete(5, 6));
    expect([...new Set(writer.names)]).toEqual([
      'insertPicture',
      'typeText',
      'changePicture',
      'deletePicture',
    ]);
  });
});
