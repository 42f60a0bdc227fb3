import { appendicesOf, sectionsOf } from '../../agenda/partsOfItem.ts';
import { danishDate } from '../../language/danishDate.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Words } from '../../layouts/words.ts';
import type { Item } from '../../model/item.ts';
import type { Section } from '../../model/section.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { composeAppendices } from '../agenda/appendices.ts';
import { caseLine, composeCaseLines, composeItemHeading } from '../agenda/item.ts';
import type { ItemPlace } from '../agenda/placeItems.ts';
import type { AgendaReferences } from '../agenda/references.ts';
import { referenceComposer } from '../agenda/references.ts';
import { fitting } from '../agenda/runningLines.ts';
import { composeSection } from '../agenda/section.ts';
import { textRun } from '../inline.ts';
import { saidBy } from '../sources.ts';
import type { TextContext } from '../richText/blocks.ts';
import type { Paragraph } from '../flow.ts';
import type { Block, Fact, MeetingLine } from '../tree.ts';
import { correctionsOf, composeCorrections } from './corrections.ts';
import { composeDecision } from './decision.ts';
import type { Edition } from './edition.ts';

export interface MinutesContext {
  readonly snapshot: MeetingSnapshot;
  readonly edition: Edition;
  readonly references: AgendaReferences;
  readonly profile: LayoutProfile;
  /** The sentences on who came, went and was disqualified, by the item that they belong to; null: to none. */
  readonly presence: ReadonlyMap<string | null, readonly string[]>;
}

/** One item of the minutes: which meeting it belongs to, the agenda's text, the decision, what was added later. */
export function composeMinutesItem(place: ItemPlace, context: MinutesContext): Block[] {
  const { item, startsPage } = place;
  const { snapshot, references, profile } = context;
  const { words } = profile;
  return saidBy({ kind: 'item', itemId: item.id }, [
    composeMeetingLine(place, startsPage, context),
    composeItemHeading({ ...place, startsPage: false }, references),
    ...(item.withdrawn ? [] : composeBody(place, context)),
    ...composeCorrections(correctionsOf(item.id, snapshot), words),
  ]);
}

function composeOrigin({ origin }: Item, { minutes }: Words): Fact[] {
  switch (origin) {
    case 'agenda':
      return [];
    case 'supplementary':
      return [caseLine(minutes.supplementary, '')];
    case 'meeting':
      return [caseLine(minutes.outsideAgenda, '')];
  }
}

function composeMeetingLine(
  { item }: ItemPlace,
  startsPage: boolean,
  { snapshot, profile }: MinutesContext,
): MeetingLine {
  const { minutes } = profile.words;
  const { name, shortName } = snapshot.body;
  const day = danishDate(snapshot.meeting.date);
  return {
    kind: 'meetingLine',
    meeting: `${minutes.meetingOn}\u00a0${day}, ${fitting(name.trim(), { shortName })}`,
    access: item.access === 'closed' ? minutes.closed : minutes.open,
    startsPage,
  };
}

/** The agenda's sections and appendices, and the decision where the profile has it. */
function composeBody(
  { item }: ItemPlace,
  { snapshot, edition, references, profile, presence }: MinutesContext,
): Block[] {
  const { words } = profile;
  const text: TextContext = { profile, composeReference: referenceComposer(item.id, references, words) };
  const compose = (section: Section): Block[] => composeSection(section, snapshot.body.leadPhrase, text);
  const sections = sectionsOf(item.id, snapshot.sections);
  const appendices = composeAppendices(appendicesOf(item.id, snapshot.appendices), references, words);
  const decision = saidBy(
    { kind: 'decision', itemId: item.id },
    composeDecision({ itemId: item.id, snapshot, presence: presence.get(item.id) ?? [] }, text),
  );
  const facts = [...composeCaseLines(item, words), ...composeOrigin(item, words)];
  const box = edition === 'public' && item.access === 'closed' ? [closedBox(profile)] : [];
  const recommended = sections.findLastIndex(({ kind }) => kind === 'recommendation');
  const before = profile.decisionPlace === 'afterRecommendation' && recommended >= 0 ? recommended + 1 : null;
  if (before === null) return [...facts, ...box, ...sections.flatMap(compose), ...appendices, ...decision];
  return [
    ...facts,
    ...box,
    ...sections.slice(0, before).flatMap(compose),
    ...decision,
    ...sections.slice(before).flatMap(compose),
    ...appendices,
  ];
}

/** Says that something is left out, in words that are the same for every closed item: nothing of it is told. */
function closedBox({ words: { minutes } }: LayoutProfile): Paragraph {
  return {
    kind: 'paragraph',
    role: 'closedBox',
    content: [textRun(minutes.behindClosedDoors, 'bold'), { kind: 'lineBreak' }, textRun(minutes.leftOut)],
  };
}
