import { generateNKeysBetween } from 'fractional-indexing';
import { recommendationText } from '../agenda/recommendation.ts';
import { fillFields, type FieldValues } from '../agenda/standardFields.ts';
import { sectionsOfStandardItem, startingSections, type PlannedSection } from '../agenda/standardItems.ts';
import type { Body, Member, StandardItem } from '../model/body.ts';
import { notSentOut, type Item } from '../model/item.ts';
import type { RichText } from '../model/richText.ts';
import type { SectionKind } from '../model/section.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../model/snapshot.ts';
import { doc, footnote, p } from '../richText/build.ts';
import { sampleId, sampleRow } from './sampleIds.ts';

/** One of the example's items before it has a place. */
interface Draft {
  readonly title: string;
  readonly presenter: string;
  readonly sections: readonly PlannedSection[];
  readonly appendices: readonly string[];
}

/** The sample's own rows are numbered from 1. */
const MEETING = 2;
const GROUP = 900;
const FIRST_ITEM = 901;

const meetingId = sampleId('meeting', MEETING);
const groupId = sampleId('item', GROUP);

const values: FieldValues = {
  previousMeeting: { date: '2031-01-22', startTime: '10:00', endTime: '12:00', place: 'Tranen' },
  nextMeeting: { date: '2031-06-11', startTime: '10:00', endTime: '12:00', place: 'mødelokale Tranen' },
};

const caseTexts: Readonly<Record<Exclude<SectionKind, 'recommendation'>, RichText>> = {
  summary: doc(p('Aftalen udløber til sommer. Sekretariatet foreslår, at den bliver fornyet.')),
  background: doc(
    p(
      'Aftalen blev indgået i 2027',
      footnote('Byrådene tiltrådte den på deres møder i juni 2027.'),
      ' og gælder alle tre kommuner.',
    ),
  ),
  caseDescription: doc(p('Udkastet til en ny aftale er vedlagt. Det koster det samme som i dag.')),
  other: doc(p('Her står afsnittets tekst.')),
};

/**
 * A tiny meeting of a body: its own standard items, and between them a group of two invented cases with the body's
 * sections. It shows how an agenda looks with what the body has chosen.
 */
export function exampleMeeting(body: Body, members: readonly Member[]): MeetingSnapshot {
  const first = standardDrafts(body, 'first');
  const last = standardDrafts(body, 'last');
  const orders = generateNKeysBetween(null, null, first.length + 1 + last.length);
  const placed = [
    ...first.map((draft, index) => ({ draft, groupId: null, order: orders[index]! })),
    { draft: caseDraft('Ny aftale om kørsel', body), groupId, order: 'a0' },
    { draft: caseDraft('Fælles pulje til uddannelse', body), groupId, order: 'a1' },
    ...last.map((draft, index) => ({ draft, groupId: null, order: orders[first.length + 1 + index]! })),
  ];
  const rows = placed.map(({ draft, ...place }, index) => rowsOf(draft, FIRST_ITEM + index, place));
  const title = 'Sager til beslutning';
  return {
    version: SNAPSHOT_VERSION,
    body,
    members: [...members],
    yearEntries: [],
    meeting: exampleFacts(body.id),
    groups: [
      {
        ...sampleRow('item', GROUP),
        meetingId,
        order: orders[first.length]!,
        title,
        sentNumber: null,
        deletedAt: null,
      },
    ],
    items: rows.map(({ item }) => item),
    sections: rows.flatMap(({ sections }) => sections),
    appendices: rows.flatMap(({ appendices }) => appendices),
    attendance: participants(members),
    courseEvents: [],
    decisions: [],
    actions: [],
    corrections: [],
    annotations: [],
    issues: [],
  };
}

function exampleFacts(bodyId: string): MeetingSnapshot['meeting'] {
  return {
    ...sampleRow('meeting', MEETING),
    bodyId,
    date: '2031-03-12',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Mødelokale Tranen',
    status: 'draft',
    startedAt: null,
    endedAt: null,
    approvedOn: null,
    deletedAt: null,
  };
}

function standardDrafts(body: Body, place: StandardItem['place']): Draft[] {
  return body.standardItems
    .filter((standard) => standard.place === place)
    .map((standard) => ({
      title: fillFields(standard.title, values),
      presenter: '',
      sections: sectionsOfStandardItem(standard, body, values),
      appendices: [],
    }));
}

function caseDraft(title: string, body: Body): Draft {
  const points = ['godkender aftalen', 'beder sekretariatet orientere kommunerne'];
  const sections = startingSections(body).map((section) => ({
    ...section,
    content:
      section.kind === 'recommendation'
        ? recommendationText(
            body.leadPhrase,
            points.map((point) => pointOf(point, body)),
          )
        : caseTexts[section.kind],
  }));
  return { title, presenter: 'formanden', sections, appendices: ['Udkast til aftale', 'Kommunernes svar'] };
}

/** Whether a point names the body follows the body's own standard items. */
function pointOf(point: string, { standardItems, shortName }: Body): string {
  const named = standardItems.some(({ recommendationPoints: [words = ''] }) =>
    words.startsWith(`${shortName} `),
  );
  return named ? `${shortName} ${point}` : point;
}

function rowsOf(
  { title, presenter, sections, appendices }: Draft,
  number: number,
  place: Pick<Item, 'groupId' | 'order'>,
): Pick<MeetingSnapshot, 'sections' | 'appendices'> & { item: Item } {
  const itemId = sampleId('item', number);
  const sectionOrders = generateNKeysBetween(null, null, sections.length);
  const appendixOrders = generateNKeysBetween(null, null, appendices.length);
  return {
    item: {
      ...sampleRow('item', number),
      meetingId,
      ...place,
      title,
      publicTitle: '',
      caseNumber: '',
      presenter,
      guests: '',
      access: 'open',
      kind: null,
      expectedMinutes: null,
      postponedFromId: null,
      ...notSentOut,
      deletedAt: null,
    },
    sections: sections.map((section, index) => ({
      ...sampleRow('section', number, index + 1),
      meetingId,
      itemId,
      order: sectionOrders[index]!,
      ...section,
      language: 'da',
      deletedAt: null,
    })),
    appendices: appendices.map((name, index) => ({
      ...sampleRow('appendix', number, index + 1),
      meetingId,
      itemId,
      order: appendixOrders[index]!,
      title: name,
      access: 'open',
      source: null,
      earlierFiles: [],
      sentNumber: null,
      deletedAt: null,
    })),
  };
}

function participants(members: readonly Member[]): MeetingSnapshot['attendance'] {
  return members.map(({ name, organisation, role, order }, index) => ({
    ...sampleRow('attendance', FIRST_ITEM + index),
    meetingId,
    memberId: null,
    order,
    name,
    organisation,
    role,
    status: 'expected',
    substituteForId: null,
    events: [],
  }));
}
