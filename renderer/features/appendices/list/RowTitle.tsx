import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { inHistory, useDraft } from '../../../components/useDraft.ts';
import { renameAppendix } from '../../../database/appendices.ts';
import styles from './AppendixList.module.css';

interface RowTitleProps {
  readonly appendix: Appendix;
  readonly onDone: () => void;
}

/** The title being typed in the list. Enter, Esc and F2 go back to the row; all keep what was typed. */
export function RowTitle({ appendix, onDone }: RowTitleProps) {
  const { t } = useTranslation();
  const draft = useDraft(appendix.title, (title) => renameAppendix(appendix, title));
  const field = useRef<HTMLInputElement>(null);
  // Before the row is painted: whoever sees it may type.
  useLayoutEffect(() => field.current?.select(), []);
  const finish = (): void => {
    draft.leave();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The arrows and Delete are the text's own here.
    event.stopPropagation();
    if (!['Enter', 'Escape', 'F2'].includes(event.key)) return;
    event.preventDefault();
    finish();
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={t('appendices.titleOf')}
      value={draft.text}
      {...inHistory}
      onChange={({ target }) => draft.type(target.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  );
}
