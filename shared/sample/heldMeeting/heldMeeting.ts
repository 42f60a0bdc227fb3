import type { Appendix } from '../../model/appendix.ts';
import type { Item } from '../../model/item.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../../model/snapshot.ts';
import { assembleItems } from '../assembleItems.ts';
import { sampleBody } from '../sampleBody.ts';
import { sampleId, sampleRow } from '../sampleIds.ts';
import { sampleMembers } from '../samplePeople.ts';
import { sampleYearEntries } from '../sampleYear.ts';
import { at, attendance, courseEvents } from './course.ts';
import { items } from './items.ts';
import { itemNumber, SAMPLE } from './numbers.ts';
import { actions, decisions } from './outcomes.ts';

const CLOSED_ITEM = sampleId('item', itemNumber(6));
const ITEM_OF_THE_DAY = sampleId('item', itemNumber(9));
const CLOSED_APPENDIX = sampleId('appendix', itemNumber(4), 2);

const { groups, sections, ...agenda } = assembleItems(items, {
  sample: SAMPLE,
  leadPhrase: sampleBody.leadPhrase,
});

/** The meeting before the first sample's, held and with its minutes written. All invented. */
export const heldMeeting: MeetingSnapshot = {
  version: SNAPSHOT_VERSION,
  body: sampleBody,
  members: sampleMembers,
  yearEntries: sampleYearEntries,
  meeting: {
    ...sampleRow('meeting', SAMPLE),
    bodyId: sampleId('body', 1),
    date: '2030-12-13',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Havnholm Rådhus, Byrådssalen',
    status: 'held',
    startedAt: at('10:02'),
    endedAt: at('12:03'),
    approvedOn: null,
    deletedAt: null,
  },
  groups,
  items: agenda.items.map(asItWas),
  sections,
  appendices: agenda.appendices.map(asMarked),
  attendance,
  courseEvents,
  decisions,
  actions,
  corrections: [],
  annotations: [],
  issues: [],
};

function asItWas(item: Item, index: number): Item {
  if (item.id === ITEM_OF_THE_DAY) return { ...item, origin: 'meeting' };
  const sent: Item = { ...item, sentNumber: String(index + 1) };
  return item.id === CLOSED_ITEM
    ? { ...sent, access: 'closed', publicTitle: 'Aftale om en enkelt plads' }
    : sent;
}

function asMarked(appendix: Appendix): Appendix {
  return appendix.id === CLOSED_APPENDIX ? { ...appendix, access: 'closed' } : appendix;
}
