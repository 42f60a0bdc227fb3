import type { FlowBlock, List } from '#shared/document/tree.ts';
import { FlowBlocksView } from './BlockView.tsx';
import { millimetres } from './looks.ts';
import { useProfile } from './Drawing.ts';
import type { TextLook } from './ParagraphView.tsx';
import styles from './Document.module.css';

interface ListViewProps {
  readonly list: List;
  /** How plain text looks where the list stands. */
  readonly look: TextLook;
}

const types = { decimal: '1', letter: 'a', roman: 'i' } as const;

export function ListView({ list: { marker, start, items, restOfItem }, look }: ListViewProps) {
  const { lists } = useProfile();
  const inTable = look.startsWith('table');
  const indent = { paddingLeft: millimetres(inTable ? lists.stepInTable : lists.step) };
  const itemView = (blocks: readonly FlowBlock[], endsList: boolean) => (
    <FlowBlocksView blocks={blocks} look={inTable ? 'tableListItem' : 'listItem'} endsList={endsList} />
  );
  const lines = (
    <>
      {restOfItem && <li className={styles.continued}>{itemView(restOfItem, false)}</li>}
      {items.map(({ blocks }, index) => (
        <li key={index}>{itemView(blocks, look === 'body' && index === items.length - 1)}</li>
      ))}
    </>
  );
  return marker === 'bullet' ? (
    <ul className={styles.list} style={indent}>
      {lines}
    </ul>
  ) : (
    <ol
      className={styles.list}
      style={indent}
      type={types[marker]}
      // The rest of an item from the page before is counted, though its number is not shown.
      start={restOfItem ? start - 1 : start}
    >
      {lines}
    </ol>
  );
}
