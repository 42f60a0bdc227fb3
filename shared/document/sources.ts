import type { Block, BlockSource } from './tree.ts';

/** The blocks with what they say of the meeting; those that say it already keep it. */
export function saidBy(source: BlockSource, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ source, ...block }));
}
