import { useEffect, useRef } from 'react';
import styles from './FindBar.module.css';

interface FindFieldProps {
  readonly label: string;
  readonly words: string;
  /** How often it was asked for: every time, the field takes the focus. */
  readonly asked: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Where the words to find are typed. Enter goes to the next place, Shift+Enter to the one before. */
export function FindField({ label, words, asked, onWords, onStep }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onStep(event.shiftKey ? -1 : 1);
      }}
    />
  );
}
