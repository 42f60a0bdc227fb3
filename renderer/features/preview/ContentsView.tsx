import type { Contents, ContentsEntry } from '#shared/document/tree.ts';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

function EntryView({ entry: { level, label, title } }: { readonly entry: ContentsEntry }) {
  const profile = useProfile();
  const look = level === 1 ? 'contentsEntry' : 'contentsSubEntry';
  return (
    <p style={cssOf(look, profile)}>
      {label === '' ? (
        title
      ) : (
        <Labelled label={label} look={look}>
          {title}
        </Labelled>
      )}
    </p>
  );
}

/** The contents without page numbers: those are Word's to count. */
export function ContentsView({ contents: { heading, lines } }: { readonly contents: Contents }) {
  const profile = useProfile();
  return (
    <>
      <p style={cssOf('contentsHeading', profile)}>{heading}</p>
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
