import type { MeetingLine } from '#shared/document/tree.ts';
import { cssOf } from './looks.ts';
import { useProfile } from './Drawing.ts';
import styles from './Document.module.css';

export function MeetingLineView({ line: { meeting, access } }: { readonly line: MeetingLine }) {
  const profile = useProfile();
  return (
    <p className={styles.ends} style={cssOf('meetingLine', profile)}>
      <span>{meeting}</span>
      <strong>{access}</strong>
    </p>
  );
}
