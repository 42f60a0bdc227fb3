import { form1 } from './form1.ts';
import { form3Styles } from './form3Styles.ts';
import type { LayoutProfile } from './profile.ts';

/** The two-level form: participants as tables, contents on a page of their own, groups as numbered headings. */
export const form3: LayoutProfile = {
  ...form1,
  id: 'form3',
  styles: form3Styles,
  words: {
    ...form1.words,
    time: 'Tidspunkt',
    participants: 'Deltagere',
    contents: 'Dagsorden til møde i {body}',
    caseNumber: 'Sag',
    guests: 'Med',
    appendices: 'Bilag',
  },
  agenda: {
    ...form1.agenda,
    opening: { kind: 'nameAndDateAsTitle' },
    participants: { kind: 'tables' },
    overview: { kind: 'contents', levels: 2, startsPage: true },
    groups: { kind: 'headings' },
    items: {
      ...form1.agenda.items,
      pageBreaks: 'beforeFirst',
      headingNumber: { oneLevel: '#.', twoLevels: '#' },
      overviewNumber: { oneLevel: '#.', twoLevels: '#' },
    },
    header: { kind: 'shortAndFullName' },
  },
};
