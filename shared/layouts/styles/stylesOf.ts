import type { Numbering } from '../../model/body.ts';
import type { LayoutChanges } from '../../model/layoutChanges.ts';
import type { LayoutProfile } from '../profile.ts';
import { withTemplateLooks } from '../template/templateLooks.ts';
import { fitTabStops } from './fitTabStops.ts';
import { makeRoomForLabels } from './makeRoomForLabels.ts';
import { moveBelowGroups } from './moveBelowGroups.ts';
import { resize } from './resize.ts';
import type { Styles } from './styles.ts';

/** Room above what begins a new item in the middle of a page, and below a title with no line under it. */
const ABOVE_FLOWING_ITEM = 22;
const BELOW_BARE_TITLE = 14;

/** The profile's styles as its other choices ask for: sizes, levels of headings, a template, room for labels, tab stops. */
export function stylesOf(profile: LayoutProfile, changes: LayoutChanges, numbering: Numbering): Styles {
  const { groups } = profile.agenda;
  const levelled = groups.kind === 'headings' ? moveBelowGroups(profile.styles) : profile.styles;
  const spaced = withRoomAround(levelled, profile);
  const sized = resize(spaced, changes);
  const drawn = withTemplateLooks(sized, profile);
  return fitTabStops(makeRoomForLabels(drawn, profile, numbering), profile);
}

function withRoomAround(styles: Styles, { agenda }: LayoutProfile): Styles {
  const { title, itemHeading, groupHeading } = styles;
  return {
    ...styles,
    ...(agenda.opening.kind === 'table' && { title: { ...title, next: 'body', after: BELOW_BARE_TITLE } }),
    // One that begins a page has none of it: what was withdrawn begins none in any form.
    itemHeading: { ...itemHeading, before: ABOVE_FLOWING_ITEM },
    groupHeading: { ...groupHeading, before: groupHeading.before ?? ABOVE_FLOWING_ITEM },
  };
}
