import type { ParagraphLook } from '../paragraphLook.ts';
import type { Styles } from './styles.ts';

/** Of an item's heading beside its group's. */
const ITEM_SHARE = 15 / 17;

/** Groups become headings of the first level; all other headings stand one level further down. */
export function moveBelowGroups(styles: Styles): Styles {
  const { itemHeading, sectionHeading, subHeading, minorHeading, contentsEntry } = styles;
  const fifthLevel = { ...minorHeading, styleId: 'Overskrift5', styleName: 'heading 5', outlineLevel: 5 };
  return {
    ...styles,
    groupHeading: {
      ...itemHeading,
      next: 'itemHeading',
      before: 26,
      after: 10,
      lineBelow: { width: 1, gap: 6, colour: 'heading' },
    },
    itemHeading: atLevelOf(sectionHeading, {
      ...itemHeading,
      size: Math.round((itemHeading.size ?? 0) * ITEM_SHARE),
    }),
    sectionHeading: atLevelOf(subHeading, sectionHeading),
    subHeading: atLevelOf(minorHeading, subHeading),
    minorHeading: fifthLevel,
    contentsEntry: { ...contentsEntry, bold: true, before: 9 },
  };
}

/** The look of one heading in the place of another: Word's styles of headings go by level, not by what they head. */
function atLevelOf(place: ParagraphLook, look: ParagraphLook): ParagraphLook {
  const { styleId, styleName, outlineLevel } = place;
  return { ...look, styleId, styleName, ...(outlineLevel !== undefined && { outlineLevel }) };
}
