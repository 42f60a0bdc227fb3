import type { Editor } from '@tiptap/core';
import type { Section } from '#shared/model/section.ts';
import { fittingContent } from './fittingContent.ts';

/**
 * Lets an open editor say what is stored, where something else than typing changed it. Only what differs is replaced,
 * so that the cursor stays where it is; nothing is saved anew.
 */
export function takeIn(editor: Editor, { kind, content }: Pick<Section, 'kind' | 'content'>): void {
  const present = editor.state.doc;
  const stored = editor.schema.nodeFromJSON(fittingContent(kind, content));
  const start = present.content.findDiffStart(stored.content);
  const end = present.content.findDiffEnd(stored.content);
  if (start === null || !end) return;
  // Where the same sign stands on both sides of the change, the two ends may cross.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = editor.state.tr.replace(start, end.a + overlap, stored.slice(start, end.b + overlap));
  const told = change.setMeta('addToHistory', false).setMeta('preventUpdate', true);
  editor.view.dispatch(told);
}
