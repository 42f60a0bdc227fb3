import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { useAutosave } from '../../components/useAutosave.ts';
import { changeItem } from '../../database/items.ts';
import styles from './ItemTitle.module.css';

/** The item's number and title, typed where it stands. Long titles wrap; Enter goes on to the text. */
export function ItemTitle({ item, number }: { readonly item: Item; readonly number: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const { schedule, flush } = useAutosave<string>((title) => changeItem(item, { title }));
  const field = useRef<HTMLTextAreaElement>(null);
  const title = typed ?? item.title;
  // Without a list of dependencies: a title can wrap anew whenever the page is drawn, not only when it changes.
  useEffect(() => fitHeight(field.current));
  return (
    <div className={styles.line}>
      <span className={styles.number}>{number}.</span>
      <textarea
        ref={field}
        className={styles.title}
        rows={1}
        aria-label={t('item.title')}
        placeholder={t('item.titlePlaceholder')}
        value={title}
        onChange={(event) => {
          const oneLine = event.target.value.replaceAll(/[\r\n]+/g, ' ');
          setTyped(oneLine);
          schedule(oneLine);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.ProseMirror')?.focus();
        }}
        onBlur={() => {
          flush();
          setTyped(null);
        }}
      />
    </div>
  );
}

function fitHeight(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
