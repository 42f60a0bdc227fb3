import type { BlockNode, RichText } from '../model/richText.ts';
import { lookOf } from '../changes/sectionText.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';

/** The parts of a draft that can be taken in one by one: its paragraphs, and each entry of its lists. */
export function partsOfDraft(draft: RichText): BlockNode[] {
  return draft.content.flatMap(partsOfBlock).filter(isWrittenBlock);
}

function partsOfBlock(block: BlockNode): BlockNode[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.map((entry) => ({ ...block, content: [entry] }));
    default:
      return [block];
  }
}

/** Whether a decision already says a part of a draft. */
export function saysPart(decision: RichText, part: BlockNode): boolean {
  const said = partsOfDraft(decision).map(looksLike);
  return said.includes(looksLike(part));
}

/**
 * A decision with parts of a draft behind what it says. What it says already is not said again: taken in twice, a draft
 * changes nothing; and nothing that a person wrote is taken away.
 */
export function withParts(decision: RichText, parts: readonly BlockNode[]): RichText {
  const missing = parts.filter((part) => !saysPart(decision, part));
  if (missing.length === 0) return decision;
  const written = decision.content.some(isWrittenBlock) ? decision.content : [];
  return { type: 'doc', content: missing.reduce(withPart, trimmed(written)) };
}

function isWrittenBlock(block: BlockNode): boolean {
  return block.type === 'image' || nodeLinesOf([block]).some((line) => isWrittenLine(line));
}

/** The same words in the same looks are the same part, whatever number their list begins with. */
function looksLike(part: BlockNode): string {
  const counted = part.type === 'orderedList' ? { ...part, attrs: { ...part.attrs, start: 1 } } : part;
  return lookOf({ type: 'doc', content: [counted] });
}

/** Without the empty lines at its end. */
function trimmed(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.slice(0, blocks.findLastIndex(isWrittenBlock) + 1);
}

/** Entries that are taken in one after the other are one list, where they are counted alike. */
function withPart(blocks: BlockNode[], part: BlockNode): BlockNode[] {
  const last = blocks.at(-1);
  const isOneList =
    (last?.type === 'bulletList' && part.type === 'bulletList') ||
    (last?.type === 'orderedList' && part.type === 'orderedList' && last.attrs.type === part.attrs.type);
  if (!isOneList) return [...blocks, part];
  return [...blocks.slice(0, -1), { ...last, content: [...last.content, ...part.content] }];
}
