import type { Block } from '#shared/document/tree.ts';
import { BlockView } from './BlockView.tsx';
import styles from './Document.module.css';

/** The blocks of a page or a sheet, one below the other. */
export function BlocksView({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    <div key={index} className={styles.block} data-block={index}>
      <BlockView block={block} previous={blocks[index - 1]} next={blocks[index + 1]} />
    </div>
  ));
}
