import styles from './KeyHint.module.css';
import { useKeyNames } from './useKeyNames.ts';

/** A shortcut as a small key cap. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const nameOf = useKeyNames();
  return <kbd className={styles.keys}>{nameOf(keys)}</kbd>;
}
