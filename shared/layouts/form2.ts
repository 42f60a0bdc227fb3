import { form1 } from './form1.ts';
import type { LayoutProfile } from './profile.ts';

/** The overview-table form: meeting and agenda as tables on the first page, then the items one after the other. */
export const form2: LayoutProfile = {
  ...form1,
  id: 'form2',
  words: {
    ...form1.words,
    participants: 'Deltagere',
    contents: 'Oversigt',
    caseNumber: 'Sag',
    guests: 'Med',
    appendices: 'Bilag',
  },
  agenda: {
    ...form1.agenda,
    opening: { kind: 'table' },
    participants: { kind: 'sentence' },
    overview: { kind: 'groupTable', startsPage: false },
    groups: { kind: 'overviewOnly' },
    items: {
      ...form1.agenda.items,
      pageBreaks: 'beforeFirst',
      headingNumber: { oneLevel: '#.', twoLevels: '#' },
      overviewNumber: { oneLevel: '#.', twoLevels: '#' },
    },
  },
};
