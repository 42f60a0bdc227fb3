import type { ReactNode } from 'react';
import type {
  GroupHeading,
  Heading,
  HeadingNumber,
  ItemHeading,
  NumberedRole,
} from '#shared/document/tree.ts';
import { InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf, lookOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

/** Headings inside the text stand below an item's heading, which stands below those of the screen around it. */
const levels = { sectionHeading: 'h5', decisionHeading: 'h5', subHeading: 'h6', minorHeading: 'h6' } as const;

export function HeadingView({ heading: { role, content } }: { readonly heading: Heading }) {
  const profile = useProfile();
  const Level = levels[role];
  return (
    <Level style={cssOf(role, profile)}>
      <InlinesView inlines={content} />
    </Level>
  );
}

export function ItemHeadingView({ heading: { role, title, number } }: { readonly heading: ItemHeading }) {
  const profile = useProfile();
  return (
    <h4 style={cssOf(role, profile)}>
      <Numbered number={number} look={role}>
        {title}
      </Numbered>
    </h4>
  );
}

/** A heading where the form makes groups headings, otherwise a line above the group's first item. */
export function GroupHeadingView({ heading: { title, number } }: { readonly heading: GroupHeading }) {
  const profile = useProfile();
  const Level = lookOf('groupHeading', profile).outlineLevel === undefined ? 'p' : 'h4';
  return (
    <Level style={cssOf('groupHeading', profile)}>
      <Numbered number={number} look="groupHeading">
        {title}
      </Numbered>
    </Level>
  );
}

interface NumberedProps {
  readonly number: HeadingNumber | null;
  readonly look: NumberedRole;
  readonly children: ReactNode;
}

function Numbered({ number, look, children }: NumberedProps) {
  if (number === null) return children;
  return (
    <Labelled label={number.label} look={look}>
      {children}
    </Labelled>
  );
}
