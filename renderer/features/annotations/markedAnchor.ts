import type { TiptapEditorHTMLElement } from '@tiptap/core';
import { passageAt } from '#shared/annotations/passage.ts';
import type { Anchor } from '#shared/model/annotation.ts';
import { listSections } from '../../database/sections.ts';
import { readableDocument, stretchOf } from '../editor/noteMarks.ts';

/**
 * What a new note on an item is about: the words that are marked in one of its texts; else the section that the cursor is
 * in; else the item.
 */
export async function markedAnchor(itemId: string): Promise<Anchor> {
  const text = document.activeElement?.closest<TiptapEditorHTMLElement>('.sectionText');
  const sectionId = document.activeElement?.closest('section[data-shows]')?.getAttribute('data-shows');
  // Now: by the time the sections are read something else may be marked.
  const { state } = text?.editor ?? {};
  const sections = await listSections(itemId);
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return { kind: 'item' };
  const stretch = state && stretchOf(state.doc, state.selection);
  if (!stretch) return { kind: 'section', sectionId: section.id };
  // As the editor has it: what was typed last may not be stored yet.
  return {
    kind: 'passage',
    sectionId: section.id,
    ...passageAt(readableDocument(state.doc), stretch),
  };
}
