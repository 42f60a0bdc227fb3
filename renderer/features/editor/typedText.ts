import type { JSONContent } from '@tiptap/core';
import type { Section } from '#shared/model/section.ts';

const typed = new Map<string, { readonly content: JSONContent; readonly at: string }>();

/** Remembers what stands in a section's editor now. It may be a while before a row from the database says the same. */
export function rememberTyped(sectionId: string, content: JSONContent): void {
  typed.set(sectionId, { content, at: new Date().toISOString() });
}

/**
 * What an editor is to be filled with: what is stored, or what was typed after that. Whoever goes to another item and
 * back at once would otherwise meet the text without its last letters, and write on without them.
 */
export function newestText({ id, content, updatedAt }: Section): JSONContent {
  const latest = typed.get(id);
  return latest && latest.at > updatedAt ? latest.content : content;
}
