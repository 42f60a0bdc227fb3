import { mergeClasses } from '@fluentui/react-components';
import { inHistory, useDraft } from './useDraft.ts';
import styles from './GrowingText.module.css';

interface GrowingTextProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** What is stored. */
  readonly stored: string;
  readonly store: (text: string) => Promise<unknown>;
  /** Enter ends a line of its own nowhere here; it may do something else. */
  readonly onEnter?: () => void;
}

/** A title that looks like text until it is pointed at, is stored as it is typed, and wraps when it is long. */
export function GrowingText({ label, placeholder, className, stored, store, onEnter }: GrowingTextProps) {
  const draft = useDraft(stored, store);
  return (
    // The style sheet lays the same words under the field, which take the height that it needs.
    <div className={mergeClasses(styles.frame, className)} data-words={draft.text}>
      <textarea
        className={styles.text}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        {...inHistory}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value.replaceAll(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter?.();
        }}
        onBlur={draft.leave}
      />
    </div>
  );
}
