import type { ReactNode } from 'react';
import type { FlowBlock, List } from '#shared/document/flow.ts';
import { millimetres } from './looks.ts';
import { useProfile } from './Drawing.ts';
import styles from './Document.module.css';

interface ListViewProps {
  readonly list: List;
  readonly isInTable: boolean;
  /** Draws what one of its items holds. */
  readonly renderItem: (blocks: readonly FlowBlock[], isLast: boolean) => ReactNode;
}

const types = { decimal: '1', letter: 'a', roman: 'i' } as const;

export function ListView({ list, isInTable, renderItem }: ListViewProps) {
  const { marker, start, items, restOfItem } = list;
  const { lists } = useProfile();
  const indent = { paddingLeft: millimetres(isInTable ? lists.stepInTable : lists.step) };
  const lines = (
    <>
      {restOfItem && <li className={styles.continued}>{renderItem(restOfItem, false)}</li>}
      {items.map(({ blocks }, index) => (
        <li key={index}>{renderItem(blocks, index === items.length - 1)}</li>
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
