import { looks } from './looks.ts';
import { minutesForm } from './minutesForm.ts';
import { minutesWords } from './minutesWords.ts';
import { notesWords } from './notesWords.ts';
import { packWords } from './packWords.ts';
import type { LayoutProfile } from './profile.ts';
import type { Words } from './words.ts';

const words: Words = {
  agenda: 'Dagsorden',
  agendaForMeeting: 'Dagsorden til mødet',
  supplementaryAgenda: 'Tillægsdagsorden',
  supplementaryAgendaForMeeting: 'Tillægsdagsorden til mødet',
  meeting: 'Møde',
  time: 'Tid',
  place: 'Sted',
  participants: 'Mødedeltagere',
  apologies: 'Afbud',
  absent: 'Fraværende',
  name: 'Navn',
  organisation: 'Organisation',
  chair: 'formand',
  viceChair: 'næstformand',
  secretary: 'referent',
  guest: 'gæst',
  minuteTaker: 'ref.',
  substituteFor: 'stedfortræder for',
  contents: 'Indhold',
  group: 'Gruppe',
  items: 'Punkter',
  caseNumber: 'Sagsnr.',
  presenter: 'Ved',
  guests: 'Gæster',
  closedItem: 'Lukket punkt',
  closedAppendix: 'lukket',
  untitledItem: 'Punkt uden titel',
  withdrawn: 'udgår',
  untitledAppendix: 'Bilag uden titel',
  appendices: 'Bilag:',
  appendix: 'Bilag',
  missingPicture: 'Billedet mangler',
  references: {
    appendix: 'bilag',
    item: 'punkt',
    titledAppendix: 'bilaget',
    of: 'til',
  },
  minutes: minutesWords,
  notes: notesWords,
  pack: packWords,
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
  styles: looks,
  lists: { step: 6, stepInTable: 5, bullets: ['•', '○'] },
  tables: {
    cellPadding: { vertical: 1.4, horizontal: 2 },
    frameLine: 1,
    rowLine: 0.5,
    highestWholeRow: 120,
    firstColumnOfFacts: 44,
    firstColumnOfNames: 66,
    verticalPaddingOfNames: 0.75,
  },
  words,
  agenda: {
    opening: { kind: 'nameAsTitle' },
    participants: { kind: 'paragraph' },
    overview: { kind: 'contents', startsPage: false },
    groups: { kind: 'lineAboveFirstItem' },
    items: {
      pageBreaks: 'beforeEach',
      headingNumber: { oneLevel: 'Punkt #.', twoLevels: 'Punkt #.' },
      overviewNumber: { oneLevel: 'Punkt #:', twoLevels: 'Punkt #:' },
      facts: { kind: 'linesUnderTitle' },
      points: { marker: 'bullet' },
    },
    appendices: { kind: 'lastInItem' },
  },
  minutes: minutesForm,
  decisionPlace: 'last',
  running: {
    header: { left: '{udvalg}', middle: '', right: '{dokument}, {dato}' },
    footer: { left: '{sekretariat}', middle: '', right: 'Side {side} af {sider}' },
  },
  logo: null,
  template: null,
};
