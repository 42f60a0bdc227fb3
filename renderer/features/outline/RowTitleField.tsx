import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { titlesFromText } from '#shared/agenda/titlesFromText.ts';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import { titleOf, type TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { outlineKeyOf } from './outlineKeys.ts';
import { movingOf } from './working.ts';
import styles from './Outline.module.css';

interface RowTitleFieldProps {
  readonly row: TitledRow;
  readonly acts: OutlineActs;
  /** Called when typing ends by a key, so that focus goes back to the line. */
  readonly onDone: () => void;
}

/**
 * The title being typed in the outline. Enter goes on to the next item, Esc or F2 stays; all keep what was typed.
 * A new line that is left empty goes again, as in any list. Tab and Alt+arrows move the line, and typing goes on.
 * A list that is pasted becomes one item for each line; one line is pasted as in any field.
 */
export function RowTitleField({ row, acts, onDone }: RowTitleFieldProps) {
  const { t } = useTranslation();
  const { text: title, type, leave } = useDraft(titleOf(row), (value) => acts.rename(row, value));
  const field = useRef<HTMLInputElement>(null);
  // Before the line is painted: whoever sees it may type.
  useLayoutEffect(() => field.current?.select(), []);

  const finish = (): void => {
    leave();
    acts.stopRenaming();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    acts.hush();
    const move = movingOf(outlineKeyOf(event.nativeEvent), [row]);
    if (move) {
      event.preventDefault();
      move(acts);
    }
    if (!['Enter', 'Escape', 'F2'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
    if (title.trim() === '') acts.discardIfNew(row);
    else if (event.key === 'Enter') acts.addAfter(row);
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.stopPropagation();
    const titles = titlesFromText(event.clipboardData.getData('text/plain'));
    if (titles.length < 2) return;
    event.preventDefault();
    finish();
    acts.addTitles(row, titles);
    if (title.trim() === '') acts.discardIfNew(row);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={t(row.kind === 'group' ? 'outline.groupTitle' : 'item.title')}
      value={title}
      {...inHistory}
      onChange={(event) => type(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => {
        leave();
        acts.stopRenaming();
      }}
    />
  );
}
