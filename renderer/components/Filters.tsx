import { SearchBox, ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './filters.module.css';

/** What narrows a list, in a row above it. */
export function Filters({ children }: { readonly children: ReactNode }) {
  return <div className={styles.filters}>{children}</div>;
}

interface ToggleFilterProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly textOf: (value: Value) => string;
  /** null: all of them. */
  readonly chosen: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One of a few, or all of them: the chosen one pressed again lets everything in. */
export function ToggleFilter<Value extends string>({
  label,
  values,
  textOf,
  chosen,
  onChange,
}: ToggleFilterProps<Value>) {
  return (
    <fieldset className={styles.toggles} aria-label={label}>
      {values.map((value) => (
        <ToggleButton
          key={value}
          checked={chosen === value}
          onClick={() => onChange(chosen === value ? null : value)}
        >
          {textOf(value)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}

interface WordsFilterProps {
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** What the list's lines must hold. */
export function WordsFilter({ label, words, onChange }: WordsFilterProps) {
  return (
    <SearchBox
      className={styles.words}
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={(_event, { value }) => onChange(value)}
    />
  );
}
