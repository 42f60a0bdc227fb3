import { form1Styles } from './form1Styles.ts';
import type { ParagraphLook, StyleRole } from './paragraphLook.ts';

/** Numbers such as "2." and "2.13" end here, and so do the labels under the title. */
const NUMBER_WIDTH = 12;
const hangingNumber = { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH };

const { itemHeading, sectionHeading, subHeading, minorHeading, caseLine, contentsEntry } = form1Styles;

/** The look of one heading in the place of another: Word's styles of headings go by level, not by what they head. */
function atLevelOf(place: ParagraphLook, look: ParagraphLook): ParagraphLook {
  const { styleId, styleName, outlineLevel } = place;
  return { ...look, styleId, styleName, ...(outlineLevel !== undefined && { outlineLevel }) };
}

const fifthLevel = { ...minorHeading, styleId: 'Overskrift5', styleName: 'heading 5', outlineLevel: 5 };

/** How every role looks in form 3: groups are headings of the first level, all other headings one level further down. */
export const form3Styles: Readonly<Record<StyleRole, ParagraphLook>> = {
  ...form1Styles,
  groupHeading: {
    ...itemHeading,
    next: 'itemHeading',
    before: 26,
    after: 10,
    indent: hangingNumber,
    lineBelow: { width: 1, gap: 6, colour: 'heading' },
  },
  itemHeading: atLevelOf(sectionHeading, { ...itemHeading, size: 15, before: 22, indent: hangingNumber }),
  sectionHeading: atLevelOf(subHeading, sectionHeading),
  subHeading: atLevelOf(minorHeading, subHeading),
  minorHeading: fifthLevel,
  caseLine: { ...caseLine, indent: hangingNumber },
  contentsEntry: {
    ...contentsEntry,
    bold: true,
    before: 9,
    indent: { left: 9, hanging: 9 },
    tabStops: [{ at: 9, align: 'left' }, ...(contentsEntry.tabStops ?? []).slice(1)],
  },
};
