import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeyLists, type KeyList } from './useKeyLists.ts';
import styles from './KeysDialog.module.css';

/** Every shortcut there is, whether or not it does something where the person stands now. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lists = useKeyLists();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined} className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('close')}
                onClick={onClose}
              />
            }
          >
            {t('keysDialog.title')}
          </DialogTitle>
          {/* Reached by Tab, so that the arrows can scroll it. */}
          <DialogContent className={styles.lists} tabIndex={0}>
            {lists.map((list) => (
              <KeyTable key={list.heading} list={list} />
            ))}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
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
