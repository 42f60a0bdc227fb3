import type { ReactNode } from 'react';
import type { GroupLine, Heading, HeadingNumber, ItemHeading } from '#shared/document/tree.ts';
import { InlinesView } from './InlineView.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';
import { Labelled } from './Labelled.tsx';

/** Headings inside the text stand below an item's heading, which stands below those of the screen around it. */
const levels = { sectionHeading: 'h5', subHeading: 'h6', minorHeading: 'h6' } as const;

export function HeadingView({ heading: { role, content } }: { readonly heading: Heading }) {
  const profile = useProfile();
  const Level = levels[role];
  return (
    <Level style={cssOf(role, profile)}>
      <InlinesView inlines={content} />
    </Level>
  );
}

export function ItemHeadingView({ heading: { title, number } }: { readonly heading: ItemHeading }) {
  const profile = useProfile();
  return (
    <h4 style={cssOf('itemHeading', profile)}>
      <Numbered number={number} look="itemHeading">
        {title}
      </Numbered>
    </h4>
  );
}

export function GroupLineView({ line: { title, number } }: { readonly line: GroupLine }) {
  const profile = useProfile();
  return (
    <p style={cssOf('groupLine', profile)}>
      {number === null ? (
        title
      ) : (
        <Numbered number={number} look="groupLine">
          {title}
        </Numbered>
      )}
    </p>
  );
}

interface NumberedProps {
  readonly number: HeadingNumber;
  readonly look: 'itemHeading' | 'groupLine';
  readonly children: ReactNode;
}

function Numbered({ number, look, children }: NumberedProps) {
  return (
    <Labelled label={number.label} look={look}>
      {children}
    </Labelled>
  );
}
