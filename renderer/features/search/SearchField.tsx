import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useAct } from '../../components/useAct.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { openResult } from './openResult.ts';
import type { Result } from './results.ts';
import { optionId, SearchResults } from './SearchResults.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { useSearch } from './useSearch.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  /** The field takes the focus as it appears. */
  readonly startFocused?: boolean;
  /** Called when the focus has left the field. */
  readonly onLeave?: () => void;
}

/** Finds meetings, items, bodies and acts. The list is open while the field has the focus. */
export function SearchField({ startFocused = false, onLeave }: SearchFieldProps) {
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const { groups, isRead } = useSearch(open, typed);
  /** Enter was pressed before the meetings were read: it is done when they are, and not with an act that fits as well. */
  const [entered, setEntered] = useState(false);
  const results = groups.flatMap((group) => group.results);
  const at = Math.min(place, results.length - 1);
  const active = results[at];
  const { remember, giveBack } = useFocusBack();
  const keys = useKeysHere('search');
  useAct('search', () => input.current?.select());
  useEffect(() => {
    if (startFocused) input.current?.focus();
  }, [startFocused]);

  const type = (text: string): void => {
    setTyped(text);
    setPlace(0);
    setEntered(false);
  };
  const close = (): void => {
    setOpen(false);
    type('');
    onLeave?.();
  };
  const choose = (result: Result): void => {
    giveBack();
    openResult(result);
  };
  const doWhatWasEntered = useEffectEvent((): void => {
    // Whoever has typed on since means something else by now.
    if (entered && active) choose(active);
  });
  useEffect(() => {
    // Once this is drawn: what is chosen is drawn at once as well.
    if (entered && isRead) queueMicrotask(() => doWhatWasEntered());
  }, [entered, isRead]);
  const walk = (by: 1 | -1): void => setPlace((at + by + results.length) % results.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && active) walk(1);
    else if (event.key === 'ArrowUp' && active) walk(-1);
    else if (event.key === 'Enter' && !isRead) setEntered(true);
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'Escape') giveBack();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.field}>
      <SearchRegular fontSize={16} aria-hidden className={styles.icon ?? ''} />
      <input
        ref={input}
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? optionId(listId, active) : undefined}
        placeholder={t('search.label')}
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => {
          remember(event);
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {keys && <KeyHint keys={keys} />}
      {open && <SearchResults id={listId} groups={groups} active={active} onChoose={choose} />}
    </div>
  );
}
