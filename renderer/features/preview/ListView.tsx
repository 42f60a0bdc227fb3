import type { List } from '#shared/document/tree.ts';
import { FlowBlockView } from './BlockView.tsx';
import { millimetres } from './looks.ts';
import { useProfile } from './ProfileContext.ts';
import styles from './DocumentSheets.module.css';

interface ListViewProps {
  readonly list: List;
  readonly inTable: boolean;
}

const types = { decimal: '1', letter: 'a', roman: 'i' } as const;

export function ListView({ list: { marker, start, items }, inTable }: ListViewProps) {
  const { lists } = useProfile();
  const indent = { paddingLeft: millimetres(inTable ? lists.stepInTable : lists.step) };
  const lines = items.map(({ blocks }, index) => (
    <li key={index}>
      {blocks.map((block, place) => (
        <FlowBlockView key={place} block={block} look={inTable ? 'tableListItem' : 'listItem'} />
      ))}
    </li>
  ));
  return marker === 'bullet' ? (
    <ul className={styles.list} style={indent}>
      {lines}
    </ul>
  ) : (
    <ol className={styles.list} style={indent} type={types[marker]} start={start}>
      {lines}
    </ol>
  );
}
