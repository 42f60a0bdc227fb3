import { mergeClasses } from '@fluentui/react-components';
import type { Ref } from 'react';
import { inHistory, useDraft } from './useDraft.ts';
import styles from './GrowingText.module.css';

interface GrowingTextProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** What is stored. */
  readonly stored: string;
  readonly store: (text: string) => Promise<unknown>;
  /** Of several lines, which Enter ends. */
  readonly hasLines?: boolean;
  /** Where Enter ends no line it may do something else. */
  readonly onEnter?: () => void;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** Text that looks like text until it is pointed at, is stored as it is typed, and takes the height that it needs. */
export function GrowingText({
  label,
  placeholder,
  className,
  stored,
  store,
  hasLines = false,
  onEnter,
  field,
}: GrowingTextProps) {
  const draft = useDraft(stored, store);
  const keep = (text: string): string => (hasLines ? text : text.replaceAll(/[\r\n]+/g, ' '));
  return (
    // The style sheet lays the same words under the field, which take the height that it needs.
    <div className={mergeClasses(styles.frame, className)} data-words={draft.text}>
      <textarea
        ref={field}
        className={styles.text}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        {...inHistory}
        value={draft.text}
        onChange={(event) => draft.type(keep(event.target.value))}
        onKeyDown={(event) => {
          if (hasLines || event.key !== 'Enter') return;
          event.preventDefault();
          onEnter?.();
        }}
        onBlur={draft.leave}
      />
    </div>
  );
}
