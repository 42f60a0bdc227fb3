import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { onEscape } from '../../components/onEscape.ts';
import { SidePane } from './SidePane.tsx';
import { usePaneKeys } from './usePaneKeys.ts';
import styles from './MeetingScreen.module.css';

/** What stands at one side of the page. */
interface SideOfPage {
  /** false: there is no room for it there, so it comes over the page when it is asked for. */
  readonly docked: boolean;
  readonly open: boolean;
  readonly label: string;
  readonly content: ReactNode;
}

interface PageFrameProps {
  readonly bar: ReactNode;
  /** null: nothing is at that side now. */
  readonly start: SideOfPage | null;
  readonly end: SideOfPage | null;
  /** The row above the page. */
  readonly tools: ReactNode;
  /** The page, in the room that is left. */
  readonly children: ReactNode;
  readonly below?: ReactNode;
  /** Closes what lies over the page. */
  readonly onClose: () => void;
  /** Where Escape leads back to; left out where it leads nowhere. */
  readonly onEscape?: () => void;
  readonly className?: string | undefined;
  readonly columns?: Ref<HTMLDivElement>;
}

/** The frame of a meeting's screens: the bar above, a page in the middle, and what stands at its sides. */
export function PageFrame({
  bar,
  start,
  end,
  tools,
  children,
  below,
  onClose,
  onEscape: leave,
  className,
  columns,
}: PageFrameProps) {
  const panes = usePaneKeys();
  const side = (name: 'start' | 'end', shown: SideOfPage | null): ReactNode =>
    shown && (
      <SidePane docked={shown.docked} open={shown.open} onClose={onClose} side={name} label={shown.label}>
        {shown.content}
      </SidePane>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Its parts have the focus; the key is for all of them.
    <div
      className={mergeClasses(styles.meeting, className)}
      ref={panes}
      onKeyDown={(event) => leave && onEscape(event, leave)}
    >
      {bar}
      <div className={styles.columns} {...(columns && { ref: columns })}>
        {side('start', start)}
        <div className={styles.middle}>
          <div className={styles.tools}>{tools}</div>
          {children}
        </div>
        {side('end', end)}
      </div>
      {below}
    </div>
  );
}

/** The ground that a page lies on, and scrolls over. */
export function Canvas({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.place}>
      <section className={styles.canvas} aria-label={label} data-pane="page">
        {children}
      </section>
    </div>
  );
}
