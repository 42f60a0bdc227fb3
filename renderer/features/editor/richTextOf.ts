import type { JSONContent } from '@tiptap/core';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';

/**
 * The editor's text as it is stored. Throws if there is a node in it that the model does not know: an extension
 * was added without its schema, and storing the text would make a meeting that no package can carry.
 */
export function richTextOf(content: JSONContent): RichText {
  return richTextSchema.parse(content);
}
