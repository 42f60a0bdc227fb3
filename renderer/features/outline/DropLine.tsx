import { mergeClasses } from '@fluentui/react-components';
import type { ShownGap } from './useDropping.ts';
import styles from './Outline.module.css';

/** Where the dragged lines will stand: indented where that is in a group. */
export function DropLine({ gap }: { readonly gap: ShownGap }) {
  return (
    <div
      aria-hidden
      className={mergeClasses(styles.dropLine, gap.groupId !== null && styles.inGroup)}
      style={{ top: gap.top }}
    />
  );
}
