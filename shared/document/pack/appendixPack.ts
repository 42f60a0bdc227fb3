import { numberAppendices } from '../../agenda/appendixNumbers.ts';
import { composeOutline, itemsOfOutline, type OutlineItem } from '../../agenda/outline.ts';
import { appendicesOf } from '../../agenda/partsOfItem.ts';
import { danishDate } from '../../language/danishDate.ts';
import { packProfileOf } from '../../layouts/packProfileOf.ts';
import type { Words } from '../../layouts/words.ts';
import { publicSnapshot } from '../../minutes/publicSnapshot.ts';
import type { Appendix } from '../../model/appendix.ts';
import type { Body } from '../../model/body.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import type { Edition } from '../minutes/edition.ts';
import type { DocumentProperties } from '../tree.ts';

/** What goes into an appendix pack (bilagssamling), in its order and with its numbers, before any file is opened. */
export interface AppendixPack {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly choice: PackChoice;
  readonly properties: DocumentProperties;
  /** "Bilag til Styregruppen Fjord Social" */
  readonly heading: string;
  readonly items: readonly PackedItem[];
}

/** An item of the agenda that has appendices. */
export interface PackedItem {
  readonly number: string;
  readonly title: string;
  readonly appendices: readonly PackedAppendix[];
}

export interface PackedAppendix {
  readonly id: string;
  /** "Bilag 4", or "Bilag" where the body does not number them. */
  readonly label: string;
  readonly title: string;
  readonly isClosed: boolean;
  readonly itemNumber: string;
  readonly source: Appendix['source'];
}

export interface PackChoice {
  /** public: without what is closed. The numbers are the same in both. */
  readonly edition: Edition;
  /** Only this item's appendices; null: the whole meeting's. */
  readonly itemId: string | null;
  /** As in AgendaOptions. */
  readonly firstNumber: number;
}

/** The pack of a meeting or of one of its items. An item that was withdrawn brings nothing. */
export function composeAppendixPack(whole: MeetingSnapshot, choice: PackChoice): AppendixPack {
  const snapshot = choice.edition === 'public' ? publicSnapshot(whole) : whole;
  const { body, meeting, appendices } = snapshot;
  const { words, language } = packProfileOf(body);
  const outline = composeOutline(snapshot, choice);
  const numbers = numberAppendices(outline, appendices, body.appendixNumbering);
  const heading = `${words.pack.appendicesTo} ${body.name.trim() || body.shortName.trim()}`.trim();
  const items = itemsOfOutline(outline)
    .filter(({ item }) => !item.withdrawn && (choice.itemId ?? item.id) === item.id)
    .map((entry) => packItem(entry, { appendices, numbers, words }))
    .filter((item) => item.appendices.length > 0);
  return {
    body,
    meeting,
    choice,
    properties: {
      title: `${heading}, ${danishDate(meeting.date)}`,
      author: body.secretariat.trim() || body.name,
      language,
    },
    heading,
    items,
  };
}

interface Numbered {
  readonly appendices: readonly Appendix[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

function packItem({ item, number }: OutlineItem, { appendices, numbers, words }: Numbered): PackedItem {
  return {
    number,
    title: item.title.trim() || (item.access === 'closed' ? words.closedItem : words.untitledItem),
    appendices: appendicesOf(item.id, appendices).map(({ id, title, access, source }) => {
      const own = numbers.get(id);
      return {
        id,
        label: own === undefined ? words.appendix : `${words.appendix}\u00a0${own}`,
        title: title.trim() || words.untitledAppendix,
        isClosed: access === 'closed',
        itemNumber: number,
        source,
      };
    }),
  };
}

/** The appendices of a pack, one after the other. */
export function appendicesInPack({ items }: AppendixPack): PackedAppendix[] {
  return items.flatMap(({ appendices }) => appendices);
}
