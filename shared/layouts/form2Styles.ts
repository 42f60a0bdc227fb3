import { form1Styles } from './form1Styles.ts';
import type { ParagraphLook, StyleRole } from './paragraphLook.ts';

/** Numbers such as "12." end here, and so do the labels under the title. */
const NUMBER_WIDTH = 12;
const hangingNumber = { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH };

/** How every role looks in form 2: as in form 1, but numbers are short and items follow one another on the page. */
export const form2Styles: Readonly<Record<StyleRole, ParagraphLook>> = {
  ...form1Styles,
  title: { ...form1Styles.title, next: 'body', after: 14 },
  itemHeading: { ...form1Styles.itemHeading, before: 22, indent: hangingNumber },
  groupHeading: { ...form1Styles.groupHeading, before: 22 },
  caseLine: { ...form1Styles.caseLine, indent: hangingNumber },
};
