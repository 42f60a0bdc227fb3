import { createElement, type CSSProperties, type ReactNode } from 'react';
import type { Heading } from '#shared/document/flow.ts';
import type { Block, GroupHeading, HeadingNumber, ItemHeading, NumberedRole } from '#shared/document/tree.ts';
import { lookOf } from '#shared/layouts/lookOf.ts';
import { roomAboveItem } from '#shared/layouts/roomAboveItem.ts';
import { useDrawing, useProfile } from './Drawing.ts';
import { Anchor, InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';

/**
 * On screen, below the headings of the screen itself: all of one level, as a page may begin anywhere in an item and no
 * level may be left out. On paper headings have the levels of the document's outline.
 */
const SCREEN_LEVEL = 4;

interface HeadingLineProps {
  readonly as: NumberedRole | Heading['role'];
  /** What differs from how the role looks. */
  readonly look?: CSSProperties;
  readonly children: ReactNode;
}

/** A heading of the level that its role has in the outline; a plain line where it has none. */
function HeadingLine({ as: role, look, children }: HeadingLineProps) {
  const { profile, medium } = useDrawing();
  const { outlineLevel } = lookOf(role, profile);
  const level = outlineLevel && (medium === 'screen' ? SCREEN_LEVEL : Math.min(outlineLevel, 6));
  return createElement(level ? `h${level}` : 'p', { style: { ...cssOf(role, profile), ...look } }, children);
}

interface HeadingViewProps {
  readonly heading: Heading;
  /** There it looks like a heading but stays out of the document's outline. */
  readonly isInTable: boolean;
}

export function HeadingView({ heading: { role, content }, isInTable }: HeadingViewProps) {
  const profile = useProfile();
  const words = <InlinesView inlines={content} />;
  return isInTable ? (
    <p style={cssOf('tableHead', profile)}>{words}</p>
  ) : (
    <HeadingLine as={role}>{words}</HeadingLine>
  );
}

interface ItemHeadingViewProps {
  readonly heading: ItemHeading;
  /** What stands right above; undefined: nothing on this page. */
  readonly above: Block['kind'] | undefined;
}

export function ItemHeadingView({ heading, above }: ItemHeadingViewProps) {
  const { role, title, number, bookmark, referenceBookmark } = heading;
  const room = roomAboveItem(above, useProfile());
  return (
    <HeadingLine as={role} {...(room !== null && { look: { marginTop: `${room}pt` } })}>
      <Numbered number={number} look={role}>
        <Anchor name={bookmark}>
          {referenceBookmark === null ? title : <Anchor name={referenceBookmark}>{title}</Anchor>}
        </Anchor>
      </Numbered>
    </HeadingLine>
  );
}

/** A heading where the form makes groups headings, otherwise a line above the group's first item. */
export function GroupHeadingView({
  heading: { title, number, bookmark },
}: {
  readonly heading: GroupHeading;
}) {
  return (
    <HeadingLine as="groupHeading">
      <Numbered number={number} look="groupHeading">
        {bookmark === null ? title : <Anchor name={bookmark}>{title}</Anchor>}
      </Numbered>
    </HeadingLine>
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
