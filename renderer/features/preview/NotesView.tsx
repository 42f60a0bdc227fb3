import type { PageNote } from '#shared/document/pages/pagesOfDocument.ts';
import { useProfile } from './Drawing.ts';
import { InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import styles from './Document.module.css';

/** The notes at the foot of a page, below a short line. */
export function NotesView({ notes }: { readonly notes: readonly PageNote[] }) {
  const profile = useProfile();
  return (
    <div className={styles.notes}>
      {notes.map(({ number, note }) => (
        <p key={number} style={cssOf('footnote', profile)}>
          <Labelled label={<sup>{number}</sup>} look="footnote">
            <InlinesView inlines={note.content} />
          </Labelled>
        </p>
      ))}
    </div>
  );
}
