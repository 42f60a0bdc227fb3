import type { Body, SectionTemplate, StandardItem } from '#shared/model/body.ts';
import { changeStoredBody } from './bodies.ts';
import type { RecordedAct } from './history/acts.ts';

/** The acts of a list that is part of a body's own row. Its entries have no id: they are known by their place. */
export interface BodyList<Entry> {
  readonly read: (body: Body) => readonly Entry[];
  readonly add: (bodyId: string, entry: Entry) => Promise<void>;
  /** Changes the entry as it is stored then, which may be newer than what the screen shows. */
  readonly change: (bodyId: string, index: number, changed: (entry: Entry) => Entry) => Promise<void>;
  /** One place up (-1) or down (1); at the end the entry stays where it is. */
  readonly move: (bodyId: string, index: number, direction: -1 | 1) => Promise<void>;
  readonly remove: (bodyId: string, index: number) => Promise<void>;
}

export const sectionTemplateList: BodyList<SectionTemplate> = bodyList({
  read: (body) => body.sectionTemplates,
  write: (sectionTemplates) => ({ sectionTemplates }),
});

export const decisionPhraseList: BodyList<string> = bodyList({
  read: (body) => body.decisionPhrases,
  write: (decisionPhrases) => ({ decisionPhrases }),
});

/** The standard items at either end of the agenda, each end a list of its own. */
export const standardItemLists: Readonly<Record<StandardItem['place'], BodyList<StandardItem>>> = {
  first: standardItemList('first'),
  last: standardItemList('last'),
};

function standardItemList(place: StandardItem['place']): BodyList<StandardItem> {
  return bodyList({
    read: (body) => body.standardItems.filter((item) => item.place === place),
    write: (items, body) => {
      const others = body.standardItems.filter((item) => item.place !== place);
      return { standardItems: place === 'first' ? [...items, ...others] : [...others, ...items] };
    },
  });
}

/** Takes a standard item from one end of the agenda to the last place at the other end. */
export async function changePlaceOfStandardItem(
  bodyId: string,
  place: StandardItem['place'],
  index: number,
): Promise<void> {
  await changeStoredBody(bodyId, 'moveBodyLine', (body) => {
    const moved = standardItemLists[place].read(body)[index];
    if (!moved) return {};
    const rest = body.standardItems.filter((item) => item !== moved);
    return { standardItems: [...rest, { ...moved, place: place === 'first' ? 'last' : 'first' }] };
  });
}

interface ListInBody<Entry> {
  readonly read: (body: Body) => readonly Entry[];
  readonly write: (entries: Entry[], body: Body) => Partial<Body>;
}

function bodyList<Entry>({ read, write }: ListInBody<Entry>): BodyList<Entry> {
  const change = (
    bodyId: string,
    act: RecordedAct,
    changed: (entries: readonly Entry[]) => Entry[],
  ): Promise<void> => changeStoredBody(bodyId, act, (body) => write(changed(read(body)), body));
  return {
    read,
    add: (bodyId, entry) => change(bodyId, 'addBodyLine', (entries) => [...entries, entry]),
    change: (bodyId, index, changed) =>
      change(bodyId, 'changeBodyLine', (entries) =>
        entries.map((entry, at) => (at === index ? changed(entry) : entry)),
      ),
    move: (bodyId, index, direction) =>
      change(bodyId, 'moveBodyLine', (entries) => movedOneStep(entries, index, direction)),
    remove: (bodyId, index) =>
      change(bodyId, 'removeBodyLine', (entries) => entries.filter((_entry, at) => at !== index)),
  };
}

function movedOneStep<Entry>(entries: readonly Entry[], index: number, direction: -1 | 1): Entry[] {
  const to = index + direction;
  if (index < 0 || index >= entries.length || to < 0 || to >= entries.length) return [...entries];
  return entries.toSpliced(index, 1).toSpliced(to, 0, ...entries.slice(index, index + 1));
}
