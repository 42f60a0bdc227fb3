import type { ReactNode } from 'react';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { useProfile } from './Drawing.ts';
import { hangingOf } from './looks.ts';
import styles from './Document.module.css';

interface LabelledProps {
  readonly label: ReactNode;
  /** Whose look says how much room there is for the label. */
  readonly look: StyleRole;
  readonly children: ReactNode;
}

/** A label, and at the role's indent what it says, on as many lines as that takes. */
export function Labelled({ label, look, children }: LabelledProps) {
  const profile = useProfile();
  return (
    <span className={styles.labelled}>
      <span style={{ minWidth: hangingOf(look, profile) }}>{label} </span>
      <span>{children}</span>
    </span>
  );
}
