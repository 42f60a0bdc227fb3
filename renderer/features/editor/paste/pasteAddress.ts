import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { goOnAfterLink } from '../goOnAfterLink.ts';
import { readPastedAddress } from '../readAddress.ts';

/** An address that is pasted over marked words makes them a link, as in Word. Writing goes on behind it. */
export const PasteAddress = Extension.create({
  name: 'pasteAddress',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, _event, slice) => {
            const change = linkByPaste(view.state, slice);
            if (change) view.dispatch(change.scrollIntoView());
            return change !== null;
          },
        },
      }),
    ];
  },
});

/** null: it is no address, or nothing is marked that could be a link. */
function linkByPaste({ selection, schema, tr }: EditorState, { content }: Slice): Transaction | null {
  const { link } = schema.marks;
  const href = readPastedAddress(content.textBetween(0, content.size, '\n', '\n'));
  if (!link || href === null || !(selection instanceof TextSelection) || selection.empty) return null;
  tr.addMark(selection.from, selection.to, link.create({ href }));
  if (!tr.docChanged) return null;
  goOnAfterLink({ tr });
  return tr.setMeta('paste', true).setMeta('preventAutolink', true);
}
