import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { afterEach, expect, test } from 'vitest';
import { doc, footnote, p } from '#shared/richText/build.ts';
import { extensionsFor, noteExtensions } from '../../../../renderer/features/editor/extensions.ts';
import {
  documentOf,
  registerNoteField,
  showNote,
} from '../../../../renderer/features/editor/footnotes/noteFields.ts';
import { lineOfNote, notesIn } from '../../../../renderer/features/editor/footnotes/notes.ts';
import { registerEditor } from '../../../../renderer/features/editor/openEditors.ts';
import {
  finishedWords,
  markedWordAt,
  markWrongWords,
} from '../../../../renderer/features/editor/spellingMarks.ts';
import { nowhere } from '../../../../renderer/features/editor/surroundings.ts';
import { linesIn } from '../../../../renderer/features/editor/textLines.ts';
import { spotInText } from '../../../../renderer/features/editor/writtenLines.ts';

const stored = doc(
  p('Før.'),
  p('Taksten', footnote('Uden moms.'), ' og', footnote(), ' prisen', footnote('I kr.')),
);

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A text's editor that no screen shows, and the fields of its notes. */
function openText(): { text: Editor; fields: readonly Editor[] } {
  const text = new Editor({ element: null, extensions: extensionsFor('other'), content: stored });
  endings.push(registerEditor('baggrund', { editor: text, kind: 'other' }));
  const fields = notesIn(text.state.doc).map(({ node }, index) => {
    const field = new Editor({
      element: null,
      extensions: noteExtensions(nowhere),
      content: documentOf(node),
    });
    endings.push(registerNoteField(field, { text, index }));
    return field;
  });
  return { text, fields };
}

test('a note is a line of its text, and an empty one is none', () => {
  const { text } = openText();
  const { doc: document } = text.state;
  const lines = notesIn(document).map((_, index) => lineOfNote(document, index));
  expect(lines).toEqual([2, undefined, 3]);
  expect(linesIn(document)[3]?.text).toBe('I kr.');
});

test('a place in a note’s field is a spot of the text', () => {
  const { text, fields } = openText();
  expect(spotInText(fields[0]!, 6)).toEqual({ textId: 'baggrund', line: 2, offset: 5 });
  expect(spotInText(fields[2]!, 1)).toEqual({ textId: 'baggrund', line: 3, offset: 0 });
  expect(spotInText(text, 3)).toEqual({ textId: 'baggrund', line: 0, offset: 2 });
});

test('an empty note stands at its mark', () => {
  const { fields } = openText();
  const offset = 'Taksten'.length + 1 + ' og'.length;
  expect(spotInText(fields[1]!, 1)).toEqual({ textId: 'baggrund', line: 1, offset });
});

test('a text that has left the screen has no spots, nor have its notes', () => {
  const { text, fields } = openText();
  for (const end of endings.splice(0)) end();
  expect([text, ...fields].map((editor) => spotInText(editor, 1))).toEqual([null, null, null, null]);
});

test('a field shows what the text says of its note, and nobody is told that it was typed', () => {
  const { text, fields } = openText();
  const [field] = fields;
  let updates = 0;
  field!.on('update', () => (updates += 1));
  field!.commands.setTextSelection(11);
  showNote(field!, text.schema.nodeFromJSON(footnote('Uden al moms.')));
  expect(field!.getText()).toBe('Uden al moms.');
  // The cursor stays behind the words that it stood behind.
  expect(field!.state.selection.head).toBe(14);
  expect(updates).toBe(0);
});

const isWrong = (asked: string): boolean => asked.startsWith('moms') || asked === 'Taksten';

/** An editor's state when the wrong words in it are marked. */
function marked(editor: Editor): EditorState {
  const { plugins } = editor.extensionManager;
  const state = EditorState.create({ doc: editor.state.doc, plugins });
  const change = markWrongWords(state, isWrong);
  return change ? state.apply(change) : state;
}

test('what a note says is marked in its field, not in the text', () => {
  const { text, fields } = openText();
  const written = marked(text);
  const note = linesIn(written.doc)[2]!;
  expect(finishedWords(written)).toEqual(['Før.', 'Taksten', 'og', 'prisen']);
  expect(markedWordAt(written, 7)).toEqual({ asked: 'Taksten', from: 7, to: 14 });
  expect(markedWordAt(written, note.start + note.text.indexOf('moms'))).toBeNull();
  expect(markedWordAt(marked(fields[0]!), 7)).toMatchObject({ from: 6, to: 10 });
});
