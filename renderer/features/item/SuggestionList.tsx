/* oxlint-disable jsx-a11y/prefer-tag-over-role -- HTML's own list of suggestions cannot be drawn like the rest. */
import { mergeClasses } from '@fluentui/react-components';
import styles from './ItemFacts.module.css';

interface SuggestionListProps {
  readonly id: string;
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly names: readonly string[];
  readonly active: string | undefined;
  readonly onTake: (name: string) => void;
}

/** The names under a field, which keeps the focus and hears the keys. */
export function SuggestionList({ id, label, names, active, onTake }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.suggestions}>
      {names.map((name) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={name}
          id={suggestionId(id, name)}
          role="option"
          aria-selected={name === active}
          tabIndex={-1}
          className={mergeClasses(styles.suggestion, name === active && styles.activeSuggestion)}
          // Otherwise the field would lose the focus, and the list would be gone before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(name)}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

export function suggestionId(listId: string, name: string): string {
  return `${listId}-${name.replaceAll(/\s/gu, '_')}`;
}
