import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useFinding } from '../../stores/finding.ts';
import { currentHit, showHits } from './findMarks.ts';
import { editorIdOf } from './textIds.ts';

/**
 * Marks in one text what is looked for, and brings the hit that was gone to into view. `lineHere` says which line of
 * the editor a line of the text is: all of them, unless the editor holds one of the text's notes.
 */
export function useFindMarks(
  editor: Editor,
  textId: string | undefined,
  lineHere: (line: number) => number | undefined = (line) => line,
): void {
  const query = useFinding((finding) => (finding.open && finding.query.words !== '' ? finding.query : null));
  const place = useFinding(({ current }) => current?.place);
  const from = useFinding(({ current }) => current?.from);
  const isHere = place !== undefined && 'line' in place && editorIdOf(place) === textId;
  const line = isHere ? lineHere(place.line) : undefined;
  useEffect(() => {
    const current = line === undefined || from === undefined ? null : { line, from };
    editor.view.dispatch(showHits(editor.state, query && { query, current }));
    if (current) bringIntoView(editor);
  }, [editor, query, line, from]);
}

function bringIntoView(editor: Editor): void {
  const hit = currentHit(editor.state);
  if (!hit) return;
  const { node } = editor.view.domAtPos(hit.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
  // Whoever stands in a text goes along; whoever stands in the line for finding stays there. What a note says is written
  // in a field of its own, which marks the same hit.
  const isInNote = editor.state.doc.resolve(hit.from).parent.type.name === 'footnote';
  const isInText = document.activeElement?.closest('.ProseMirror') != null;
  if (isInText && !isInNote && useFinding.getState().mayMove()) putCursorAtHit(editor);
}

/** Marks the hit as what is selected and gives the editor the cursor. false where the hit is not in it. */
export function putCursorAtHit(editor: Editor): boolean {
  const hit = currentHit(editor.state);
  return hit !== null && editor.chain().setTextSelection(hit).focus().run();
}
