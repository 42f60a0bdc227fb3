import { buildIndex, compareRanks, search, type Rank, type SearchIndex } from '#shared/search/search.ts';
import type { Body } from '#shared/model/body.ts';
import type {
  Searchable,
  SearchableAppendix,
  SearchableItem,
  SearchableMeeting,
} from '../../database/search.ts';
import type { ActId } from '../../stores/actCatalogue.ts';

/** A line of the list under the search field. */
export type Result =
  | ({ readonly kind: 'meeting' } & SearchableMeeting)
  | ({ readonly kind: 'item' } & SearchableItem)
  | ({ readonly kind: 'appendix' } & SearchableAppendix)
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'act'; readonly id: ActId };

export type ResultKind = Result['kind'];

/** The results of one kind, under their heading. */
export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly Result[];
}

export type Places = Readonly<Record<Exclude<ResultKind, 'act'>, SearchIndex<Result>>>;

const MOST_OF_A_KIND = 8;
/** Kinds that fit equally well stand in this order. */
const kinds = ['meeting', 'item', 'appendix', 'body', 'act'] as const satisfies readonly ResultKind[];

/** Everything that can be opened, ready to be searched. `writeDay` writes a date out in the app's language. */
export function indexPlaces(
  { bodies, meetings, items, appendices }: Searchable,
  writeDay: (date: string) => string,
): Places {
  const days = new Map(meetings.map(({ meeting }) => [meeting.id, writeDay(meeting.date)]));
  const detailsOf = ({ meeting, body }: SearchableMeeting): string[] => [
    body.shortName,
    days.get(meeting.id) ?? '',
    meeting.date,
  ];
  return {
    meeting: buildIndex(
      meetings.map((found) => ({
        title: found.body.name,
        details: [...detailsOf(found), found.meeting.place],
        found: { kind: 'meeting', ...found },
      })),
    ),
    item: buildIndex(
      items.map((found) => ({
        title: found.item.title,
        details: [found.item.caseNumber, found.item.presenter, found.body.name, ...detailsOf(found)],
        found: { kind: 'item', ...found },
      })),
    ),
    appendix: buildIndex(
      appendices.map((found) => ({
        title: found.appendix.title,
        details: [...namesOf(found.appendix), found.body.name, ...detailsOf(found)],
        found: { kind: 'appendix', ...found },
      })),
    ),
    body: buildIndex(
      bodies.map((body) => ({
        title: body.name,
        details: [body.shortName, body.secretariat],
        found: { kind: 'body', body },
      })),
    ),
  };
}

/** What its file is called outside Punkt. */
function namesOf({ source }: SearchableAppendix['appendix']): string[] {
  if (source === null) return [];
  return [source.kind === 'file' ? source.fileName : source.url];
}

export function indexActs(acts: readonly ActId[], titleOf: (id: ActId) => string): SearchIndex<Result> {
  return buildIndex(acts.map((id) => ({ title: titleOf(id), details: [], found: { kind: 'act', id } })));
}

/** What fits, the kind with the best fit first. Nothing typed shows every act that can be done here. */
export function findResults(
  places: Places | undefined,
  acts: SearchIndex<Result>,
  typed: string,
): ResultGroup[] {
  if (typed.trim() === '') return [{ kind: 'act', results: acts.map(({ found }) => found) }];
  const groups = kinds.flatMap((kind): (ResultGroup & { best: Rank })[] => {
    const index = kind === 'act' ? acts : (places?.[kind] ?? []);
    const hits = search(index, typed, MOST_OF_A_KIND);
    const best = hits[0]?.rank;
    return best ? [{ kind, best, results: hits.map(({ found }) => found) }] : [];
  });
  return groups.toSorted((a, b) => compareRanks(a.best, b.best));
}
