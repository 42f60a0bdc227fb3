import { form1Styles } from './form1Styles.ts';
import type { LayoutProfile } from './profile.ts';
import type { Words } from './words.ts';

const words: Words = {
  agenda: 'Dagsorden',
  agendaForMeeting: 'Dagsorden til mødet',
  time: 'Tid',
  place: 'Sted',
  participants: 'Mødedeltagere',
  absent: 'Fraværende',
  contents: 'Indhold',
  caseNumber: 'Sagsnr.',
  presenter: 'Ved',
  guests: 'Gæster',
  closedItem: 'Lukket punkt',
  closedAppendix: 'lukket',
  untitledItem: 'Punkt uden titel',
  untitledAppendix: 'Bilag uden titel',
  appendices: 'Bilag',
  appendix: 'Bilag',
  missingPicture: 'Billedet mangler',
  page: 'Side',
  pageOf: 'af',
};

/** The "Punkt" form: contents on the first page, then a page for each item, its appendices last. */
export const form1: LayoutProfile = {
  id: 'form1',
  language: 'da-DK',
  font: 'Calibri',
  page: {
    width: 210,
    height: 297,
    margins: { top: 27, bottom: 27, left: 28, right: 28 },
    headerDistance: 12.5,
    footerDistance: 12.5,
  },
  colours: {
    text: '1A1A1A',
    heading: '1F3A5F',
    muted: '595959',
    link: '0B4A8F',
    line: '8A96A3',
    columnLine: 'B7C0CA',
    band: 'E3EAF2',
  },
  styles: form1Styles,
  lists: { step: 6, stepInTable: 5, bullets: ['•', '○'] },
  tables: {
    cellPadding: { vertical: 1.4, horizontal: 2 },
    frameLine: 1,
    rowLine: 0.5,
    highestWholeRow: 120,
  },
  words,
  agenda: {
    opening: { kind: 'titleAndFacts' },
    participants: { kind: 'paragraph' },
    overview: { kind: 'contents' },
    groups: { kind: 'lineAboveFirstItem' },
    items: {
      startsPage: true,
      headingNumber: 'Punkt #.',
      contentsNumber: 'Punkt #:',
      facts: { kind: 'linesUnderTitle' },
      points: { marker: 'bullet' },
    },
    appendices: { kind: 'lastInItem' },
  },
};
