import type { Contents, ContentsEntry } from '#shared/document/tree.ts';
import { useDrawing, useProfile } from './Drawing.ts';
import { ExpectedPage } from './ExpectedPage.tsx';
import { JumpView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import styles from './Document.module.css';

/** The contents; with page numbers where pages are counted. */
export function ContentsView({ contents: { heading, lines, isContinued } }: { readonly contents: Contents }) {
  const profile = useProfile();
  return (
    <>
      {!isContinued && <p style={cssOf('contentsHeading', profile)}>{heading}</p>}
      {lines.map((line, index) =>
        line.kind === 'group' ? (
          <p key={index} style={cssOf('contentsGroup', profile)}>
            {line.title}
          </p>
        ) : (
          <EntryView key={line.bookmark} entry={line} />
        ),
      )}
    </>
  );
}

function EntryView({ entry: { level, label, title, bookmark } }: { readonly entry: ContentsEntry }) {
  const { profile, headingPages } = useDrawing();
  const look = level === 1 ? 'contentsEntry' : 'contentsSubEntry';
  return (
    <p style={cssOf(look, profile)}>
      <JumpView bookmark={bookmark} className={styles.entry}>
        {label === '' ? (
          <span>{title}</span>
        ) : (
          <Labelled label={label} look={look}>
            {title}
          </Labelled>
        )}
        {headingPages && (
          <>
            <span className={styles.leader} aria-hidden /> <PageNumber bookmark={bookmark} />
          </>
        )}
      </JumpView>
    </p>
  );
}

function PageNumber({ bookmark }: { readonly bookmark: string }) {
  const { headingPages, medium } = useDrawing();
  const place = headingPages?.get(bookmark);
  if (!place) return null;
  return <span>{medium === 'paper' ? place.page : <ExpectedPage place={place} />}</span>;
}
