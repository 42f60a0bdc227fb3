import type { ReactNode } from 'react';
import styles from './form.module.css';

interface CheckGroupProps {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** Checkboxes under one label. Fluent's Field is for one control: it would give them all the same id. */
export function CheckGroup({ label, hint, children }: CheckGroupProps) {
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      {children}
      <p className={styles.hint}>{hint}</p>
    </fieldset>
  );
}
