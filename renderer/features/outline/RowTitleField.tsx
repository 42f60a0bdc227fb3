import { useEffectEvent, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { titlesFromText } from '#shared/agenda/titlesFromText.ts';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import { titleOf, type TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { outlineKeyOf } from './outlineKeys.ts';
import { readTypedAhead } from './typedAhead.ts';
import { movingOf } from './working.ts';
import styles from './Outline.module.css';

interface RowTitleFieldProps {
  readonly row: TitledRow;
  readonly acts: OutlineActs;
}

/**
 * The title being typed in the outline. Enter goes on from a new line to the next, and ends the renaming of an older one;
 * Esc or F2 stays; all keep what was typed. A new line that is left empty goes again, as in any list. Tab and Alt+arrows move the line, and typing goes on.
 * A list that is pasted becomes one item for each line; one line is pasted as in any field.
 */
export function RowTitleField({ row, acts }: RowTitleFieldProps) {
  const { t } = useTranslation();
  const { text: title, type, leave } = useDraft(titleOf(row), (value) => acts.rename(row, value));
  const field = useRef<HTMLInputElement>(null);
  const finish = (): void => {
    leave();
    acts.stopRenaming();
    field.current?.closest<HTMLElement>('[data-row]')?.focus();
  };
  const end = (key: string, written: string, keys?: readonly string[]): void => {
    finish();
    if (written.trim() === '') acts.discardIfNew(row);
    else if (key === 'Enter' && acts.isNew(row)) acts.addAfter(row, keys);
  };
  const begin = useEffectEvent((): void => {
    field.current?.select();
    const ahead = readTypedAhead(acts.takeKeys());
    if (ahead.title !== '') type(ahead.title);
    if (ahead.end) end(ahead.end, ahead.title, ahead.rest);
  });
  // Before the line is painted: whoever sees it may type.
  useLayoutEffect(() => begin(), []);

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
    end(event.key, title);
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
