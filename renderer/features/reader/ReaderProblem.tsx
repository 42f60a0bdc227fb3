import type { ReactNode } from 'react';
import styles from './Reader.module.css';

interface ReaderProblemProps {
  /** Why the appendix cannot be shown here. */
  readonly text: string;
  /** What can be done with the file instead. */
  readonly children: ReactNode;
}

export function ReaderProblem({ text, children }: ReaderProblemProps) {
  return (
    <div className={styles.centred} data-pane="pages">
      <p className={styles.problem} role="alert">
        {text}
      </p>
      {children}
    </div>
  );
}
