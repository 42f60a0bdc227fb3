import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { ReadingDialog } from '../../components/ReadingDialog.tsx';
import { useKeyLists, type KeyList } from './useKeyLists.ts';
import styles from './KeysDialog.module.css';

/** Every shortcut there is, whether or not it does something where the person stands now. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lists = useKeyLists();
  return (
    <ReadingDialog
      title={t('keysDialog.title')}
      className={styles.surface}
      contentClassName={styles.lists}
      onClose={onClose}
    >
      {lists.map((list) => (
        <KeyTable key={list.heading} list={list} />
      ))}
    </ReadingDialog>
  );
}

function KeyTable({ list: { heading, lines } }: { readonly list: KeyList }) {
  return (
    <section className={styles.list}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.lines}>
        {lines.map(({ title, keys }) => (
          <div key={title} className={styles.line}>
            <dt>{title}</dt>
            <dd className={styles.keys}>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
