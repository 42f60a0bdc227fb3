import type { Contents } from '#shared/document/tree.ts';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

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
          <p key={line.bookmark} style={cssOf('contentsEntry', profile)}>
            <Labelled label={line.label} look="contentsEntry">
              {line.title}
            </Labelled>
          </p>
        ),
      )}
    </>
  );
}
