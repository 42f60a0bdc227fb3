import type { JSONContent } from '@tiptap/core';
import type { RichText } from '#shared/model/richText.ts';

/** Reads a text as the editor had it at one moment. Only what is asked for is read: not every letter is. */
export type ReadText = () => JSONContent;

const typed = new Map<string, { readonly read: ReadText; readonly at: string }>();

/** Remembers what stands in a text's editor now. It may be a while before a row from the database says the same. */
export function rememberTyped(textId: string, read: ReadText): void {
  typed.set(textId, { read, at: new Date().toISOString() });
}

/** What was typed was taken back with the row that it stood in. */
export function forgetTyped(textId: string): void {
  typed.delete(textId);
}

interface StoredText {
  readonly id: string;
  readonly content: RichText;
  /** null: nothing is stored. */
  readonly updatedAt: string | null;
}

/**
 * What an editor is to be filled with: what is stored, or what was typed after that. Whoever goes to another item and
 * back at once would otherwise meet the text without its last letters, and write on without them.
 */
export function newestText({ id, content, updatedAt }: StoredText): JSONContent {
  const latest = typed.get(id);
  return latest && latest.at > (updatedAt ?? '') ? latest.read() : content;
}
