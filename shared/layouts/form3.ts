import { form1 } from './form1.ts';
import type { LayoutProfile } from './profile.ts';

/** The two-level form: participants as tables, contents on a page of their own, groups as numbered headings. */
export const form3: LayoutProfile = {
  ...form1,
  id: 'form3',
  words: {
    ...form1.words,
    time: 'Tidspunkt',
    participants: 'Deltagere',
    contents: 'Dagsorden til møde i {kort navn}',
    caseNumber: 'Sag',
    guests: 'Med',
    appendices: 'Bilag',
  },
  agenda: {
    ...form1.agenda,
    opening: { kind: 'nameAndDateAsTitle' },
    participants: { kind: 'tables' },
    overview: { kind: 'contents', startsPage: true },
    groups: { kind: 'headings' },
    items: {
      ...form1.agenda.items,
      pageBreaks: 'beforeFirst',
      headingNumber: { oneLevel: '#.', twoLevels: '#' },
      overviewNumber: { oneLevel: '#.', twoLevels: '#' },
    },
  },
  running: {
    ...form1.running,
    header: { ...form1.running.header, left: '{kort navn og udvalg}' },
  },
};
