import { useState, type ReactNode } from 'react';
import { useAutosave } from '../../components/useAutosave.ts';
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
  const [typed, setTyped] = useState<string | null>(null);
  const { schedule, flush } = useAutosave(store);
  const value = typed ?? stored;
  const refused = !accept(value.trim());
  return (
    <label className={styles.fact} title={label}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span className={styles.sizer} data-value={value || label}>
        <input
          aria-label={label}
          aria-invalid={refused}
          placeholder={label}
          size={1}
          value={value}
          onChange={(event) => {
            setTyped(event.target.value);
            if (accept(event.target.value.trim())) schedule(event.target.value.trim());
          }}
          onBlur={() => {
            flush();
            if (!refused) setTyped(null);
          }}
        />
      </span>
      {suffix && /\d$/.test(value) && <span>{suffix}</span>}
    </label>
  );
}
