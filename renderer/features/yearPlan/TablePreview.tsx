import { useTranslation } from 'react-i18next';
import type { BlockNode, TableNode } from '#shared/model/richText.ts';
import styles from './TablePreview.module.css';

/** A table as it will stand in the text, small. */
export function TablePreview({ table }: { readonly table: TableNode }) {
  const { t } = useTranslation();
  return (
    // It scrolls where it is larger than its frame, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.frame} tabIndex={0} aria-label={t('yearPlan.table.preview')}>
      <table>
        <tbody>
          {table.content.map((row, index) => (
            <tr key={index}>
              {row.content.map((cell, column) => {
                const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                return (
                  <Cell key={column} colSpan={cell.attrs.colspan}>
                    <Blocks blocks={cell.content} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly BlockNode[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

/** A year's table is made of lines and lists of points; it holds nothing else. */
function Block({ block }: { readonly block: BlockNode }) {
  if (block.type === 'bulletList') {
    return (
      <ul>
        {block.content.map((item, index) => (
          <li key={index}>
            <Blocks blocks={item.content} />
          </li>
        ))}
      </ul>
    );
  }
  if (block.type !== 'paragraph') return null;
  return <p>{block.content?.map((node) => (node.type === 'text' ? node.text : ' ')).join('')}</p>;
}
