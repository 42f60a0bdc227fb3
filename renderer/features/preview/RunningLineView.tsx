import type { RunningLine } from '#shared/document/tree.ts';
import { useProfile } from './Drawing.ts';
import { cssOf } from './looks.ts';
import { RunningText, type PagePlace } from './RunningText.tsx';
import styles from './Document.module.css';

interface RunningLineViewProps {
  readonly line: RunningLine;
  readonly look: 'header' | 'footer';
  readonly page: PagePlace;
}

export function RunningLineView({ line, look, page }: RunningLineViewProps) {
  const profile = useProfile();
  return (
    <div className={styles.running} style={cssOf(look, profile)}>
      <span>
        <RunningText inlines={line.left} page={page} />
      </span>
      {line.middle.length > 0 && (
        <span>
          <RunningText inlines={line.middle} page={page} />
        </span>
      )}
      <span>
        <RunningText inlines={line.right} page={page} />
      </span>
    </div>
  );
}
