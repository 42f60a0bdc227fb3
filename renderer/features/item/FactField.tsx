import type { JSX } from 'react';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import { suggestionId, SuggestionList } from './SuggestionList.tsx';
import { useSuggestions } from './useSuggestions.ts';
import styles from './ItemFacts.module.css';

interface FactFieldProps {
  readonly icon: JSX.Element;
  readonly label: string;
  /** Stands before and after what is written, not in an empty field. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly stored: string;
  /** What is accepted is stored; anything else stands with a red edge until it is mended. */
  readonly accept?: (text: string) => boolean;
  readonly store: (text: string) => Promise<unknown>;
  /** Offered while it is typed; anything else can be typed as well. */
  readonly suggestions?: readonly string[];
}

/** A small fact that looks like text until it is pointed at: an icon and a field as wide as what is in it. */
export function FactField(props: FactFieldProps) {
  const { icon, label, prefix, suffix, stored, accept = () => true, store, suggestions } = props;
  const { text, type, leave } = useDraft(stored, (typed) => store(typed.trim()), {
    accept: (typed) => accept(typed.trim()),
  });
  const list = useSuggestions(suggestions ?? [], text, type);
  const combobox = suggestions && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': list.shown.length > 0,
    'aria-controls': list.shown.length > 0 ? list.listId : undefined,
    'aria-activedescendant': list.active && suggestionId(list.listId, list.active),
    autoComplete: 'off',
    onKeyDown: list.onKeyDown,
  };
  return (
    <span className={styles.place}>
      <label className={styles.fact} title={label}>
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
        {prefix && text !== '' && <span>{prefix}</span>}
        <span className={styles.sizer} data-value={text || label}>
          <input
            {...combobox}
            aria-label={label}
            aria-invalid={!accept(text.trim())}
            placeholder={label}
            size={1}
            {...inHistory}
            value={text}
            onChange={(event) => {
              type(event.target.value);
              list.open();
            }}
            onBlur={() => {
              list.close();
              leave();
            }}
          />
        </span>
        {suffix && /\d$/.test(text) && <span>{suffix}</span>}
      </label>
      {list.shown.length > 0 && (
        <SuggestionList
          id={list.listId}
          label={label}
          names={list.shown}
          active={list.active}
          onTake={(name) => {
            type(name);
            list.close();
          }}
        />
      )}
    </span>
  );
}
