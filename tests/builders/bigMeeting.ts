import { recommendationText } from '#shared/agenda/recommendation.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { withNewOrder } from '../../renderer/database/order.ts';
import { aSnapshot, type PlannedItem, type PlannedSection } from './meeting.ts';
import { aGroup, idOf, paragraphs } from './rows.ts';

const ITEMS = 200;
const ITEMS_IN_A_GROUP = 25;
/** With the long text below about 27,000 words: 60 pages. */
const WORDS_IN_A_SECTION = 32;
const LONG_PARAGRAPHS = 12;
const WORDS_IN_A_LONG_PARAGRAPH = 50;

/** The item in the middle, whose case description is more than a page: where the bench types. */
export const longItemIndex = ITEMS / 2;

const words = (
  'broen stien havnen søen skoven vejen udvalget kommunen arbejdet planen forslaget aftalen budgettet ' +
  'og eller men fordi når hvis ved til fra over under efter før med uden på i af om mod langs ' +
  'bygges åbnes lukkes flyttes måles drøftes besluttes udføres betales følges nye gamle fælles lange korte ' +
  'to tre fire fem seks syv otte ni ti året foråret sommeren efteråret vinteren'
).split(' ');

/** A meeting of 60 pages and 200 items in groups, the same every time. */
export function bigMeeting(): MeetingSnapshot {
  const snapshot = aSnapshot(Array.from({ length: ITEMS }, (_item, index) => plannedItem(index)));
  const groupNumbers = Array.from({ length: ITEMS / ITEMS_IN_A_GROUP }, (_group, index) => index + 10);
  return {
    ...snapshot,
    groups: withNewOrder(groupNumbers).map(({ value, order }) =>
      aGroup(value, order, { title: `Sager om ${wordsFrom(value, 2)}` }),
    ),
    // Real order keys: between these, other items can be put.
    items: withNewOrder(snapshot.items).map(({ value, order }, index) => ({
      ...value,
      order,
      groupId: idOf(Math.floor(index / ITEMS_IN_A_GROUP) + 10),
    })),
  };
}

function plannedItem(index: number): PlannedItem {
  return {
    title: titleOf(index),
    expectedMinutes: index % 3 === 0 ? 5 : null,
    access: index % 17 === 0 ? 'closed' : 'open',
    sections: sectionsOf(index),
    appendices: index % 4 === 0 ? ['Kort over stien', 'Regnskab'] : [],
  };
}

export function titleOf(index: number): string {
  return `Sag ${index + 1} om ${wordsFrom(index * 7, 3)}`;
}

function sectionsOf(index: number): PlannedSection[] {
  const text = (offset: number): string => sentence(index * 31 + offset, WORDS_IN_A_SECTION);
  const points = index % 5 === 0 ? [] : [text(1), text(2)];
  return [
    { kind: 'summary', heading: 'Resumé', content: paragraphs(text(3)) },
    {
      kind: 'recommendation',
      heading: 'Indstilling',
      content: recommendationText('Det indstilles, at', points),
    },
    { kind: 'caseDescription', heading: 'Sagsfremstilling', content: caseDescription(index) },
  ];
}

function caseDescription(index: number): PlannedSection['content'] {
  if (index !== longItemIndex) return paragraphs(sentence(index * 13, WORDS_IN_A_SECTION));
  return paragraphs(
    ...Array.from({ length: LONG_PARAGRAPHS }, (_paragraph, at) =>
      sentence(at * 17, WORDS_IN_A_LONG_PARAGRAPH),
    ),
  );
}

function sentence(from: number, count: number): string {
  const text = wordsFrom(from, count);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Neighbouring steps are far apart in the list, so that texts do not repeat each other. */
function wordsFrom(from: number, count: number): string {
  return Array.from({ length: count }, (_word, at) => words[(from * 5 + at * 11) % words.length]).join(' ');
}
