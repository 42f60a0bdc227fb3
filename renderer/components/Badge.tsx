import { mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import styles from './Badge.module.css';

export interface BadgeLook {
  readonly icon: FluentIcon;
  /** What its colour adds to its words. */
  readonly tone: 'plain' | 'filled' | 'accent' | 'ok' | 'warning' | 'error';
}

interface BadgeProps extends BadgeLook {
  readonly text: string;
}

/** How far something is, in words and a sign, never by colour alone. */
export function Badge({ icon: Icon, tone, text }: BadgeProps) {
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      <Icon fontSize={14} aria-hidden />
      {text}
    </span>
  );
}
