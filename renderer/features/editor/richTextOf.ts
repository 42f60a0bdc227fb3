import type { JSONContent } from '@tiptap/core';
import type { RichText } from '#shared/model/richText.ts';
import { repairRichText } from '#shared/richText/repair.ts';

/**
 * The editor's text as it is stored. Never throws: a node that the model does not know must not cost anybody the words
 * typed around it, and must not make a meeting that no package can carry.
 */
export function richTextOf(content: JSONContent): RichText {
  return repairRichText(content);
}
