import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useFinding } from '../../stores/finding.ts';
import { currentHit, showHits } from './findMarks.ts';

/** Marks in one section what is looked for, and brings the hit that was gone to into view. */
export function useFindMarks(editor: Editor, sectionId: string): void {
  const query = useFinding((finding) => (finding.open && finding.query.words !== '' ? finding.query : null));
  const place = useFinding(({ current }) => current?.place);
  const from = useFinding(({ current }) => current?.from);
  const line = place?.kind === 'sectionLine' && place.sectionId === sectionId ? place.line : undefined;
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
  // Whoever stands in a text goes along; whoever stands in the line for finding stays there.
  if (document.activeElement?.closest('.ProseMirror')) putCursorAtHit(editor);
}

/** Marks the hit as what is selected and gives the section the cursor. false where the hit is not in this section. */
export function putCursorAtHit(editor: Editor): boolean {
  const hit = currentHit(editor.state);
  return hit !== null && editor.chain().setTextSelection(hit).focus().run();
}
