import type { ReactNode } from 'react';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import styles from './ItemFacts.module.css';

interface FactFieldProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Stands after the value: "min.". */
  readonly suffix?: string;
  readonly stored: string;
  /** What may be stored; anything else stands with a red edge until it is mended. */
  readonly accept?: (text: string) => boolean;
  readonly store: (text: string) => Promise<unknown>;
}

/** A small fact that looks like text until it is pointed at: an icon and a field as wide as what is in it. */
export function FactField({ icon, label, suffix, stored, accept = () => true, store }: FactFieldProps) {
  const { text, type, leave } = useDraft(stored, (typed) => store(typed.trim()), {
    accept: (typed) => accept(typed.trim()),
  });
  return (
    <label className={styles.fact} title={label}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span className={styles.sizer} data-value={text || label}>
        <input
          aria-label={label}
          aria-invalid={!accept(text.trim())}
          placeholder={label}
          size={1}
          {...inHistory}
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
      </span>
      {suffix && /\d$/.test(text) && <span>{suffix}</span>}
    </label>
  );
}
