/* oxlint-disable jsx-a11y/prefer-tag-over-role -- HTML's own lists of options cannot hold lines like these. */
import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './OptionList.module.css';

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  /** What it says instead of lines; null where there are some. */
  readonly none: string | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What can be chosen for the field above, which keeps the focus and the keys; the active line is the one that Enter takes. */
export function OptionList({ id, label, none, className, children }: OptionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
      {/* A list must not be empty, so what it says of that is a line of it. */}
      {none !== null && (
        <div role="option" aria-selected={false} aria-disabled className={styles.none}>
          {none}
        </div>
      )}
    </div>
  );
}

interface OptionLineProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function OptionLine({ id, active, onChoose, children }: OptionLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={mergeClasses(styles.line, active && styles.active)}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
