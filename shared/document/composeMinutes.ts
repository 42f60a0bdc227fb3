import { composeTimeline } from '../attendance/timeline.ts';
import { composeOutline, itemsOfOutline } from '../agenda/outline.ts';
import { readCourse } from '../course/course.ts';
import { danishDate } from '../language/danishDate.ts';
import type { LayoutProfile } from '../layouts/profile.ts';
import { presenceByItem } from '../minutes/presenceByItem.ts';
import { publicSnapshot } from '../minutes/publicSnapshot.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { composeContents } from './agenda/contents.ts';
import { countHeadings } from './agenda/headingNumbers.ts';
import { composeLogo } from './agenda/logo.ts';
import { placeItems } from './agenda/placeItems.ts';
import { findAgendaReferences } from './agenda/references.ts';
import { composeRunningFields, composeRunningLine } from './agenda/runningLines.ts';
import { composeCorrections, correctionsOf } from './minutes/corrections.ts';
import type { Edition } from './minutes/edition.ts';
import { composeMinutesFront } from './minutes/frontMatter.ts';
import { composeMinutesItem } from './minutes/item.ts';
import { saidBy } from './sources.ts';
import type { Block, DocumentTree } from './tree.ts';

export interface MinutesOptions {
  readonly edition: Edition;
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/**
 * The minutes of a meeting as a document: items in the order in which they were treated, each with the agenda's text
 * and its decision. The public edition is composed from a snapshot that holds nothing of what is closed.
 * `profile`: from minutesProfileOf.
 */
export function composeMinutes(
  whole: MeetingSnapshot,
  profile: LayoutProfile,
  { edition, ...options }: MinutesOptions,
): DocumentTree {
  const snapshot = edition === 'public' ? publicSnapshot(whole) : whole;
  const outline = composeOutline(snapshot, options);
  const inAgendaOrder = itemsOfOutline(outline);
  const ids = inAgendaOrder.map(({ item }) => item.id);
  const course = readCourse(snapshot.courseEvents, ids, snapshot.meeting);
  const treated = course.treated.flatMap((id) => inAgendaOrder.find(({ item }) => item.id === id) ?? []);
  const headings = countHeadings(treated, profile.agenda);
  const placed = placeItems(treated, headings.numbers, profile);
  const texts = [...snapshot.sections, ...snapshot.decisions].map(({ content }) => content);
  const references = findAgendaReferences(snapshot, outline, treated, texts);
  const { attendance } = snapshot;
  const timeline = composeTimeline(attendance, course);
  const presence = presenceByItem({ attendance, course, timeline, items: inAgendaOrder });
  const { minutes } = profile.words;
  const title = edition === 'public' ? `${minutes.minutes}, ${minutes.publicEdition}` : minutes.minutes;
  const fields = composeRunningFields(snapshot, title);
  const opening = presence.get(null) ?? [];
  const contents = composeContents(placed, minutes.contents, { levels: 1, startsPage: false });
  return {
    kind: 'document',
    properties: {
      title: `${title}, ${snapshot.body.name}, ${danishDate(snapshot.meeting.date)}`,
      author: snapshot.body.secretariat.trim() || snapshot.body.name,
      language: profile.language,
    },
    headingNumberings: headings.numberings,
    logo: composeLogo(profile.logo),
    header: composeRunningLine(profile.running.header, fields),
    footer: composeRunningLine(profile.running.footer, fields),
    fields,
    blocks: [
      ...saidBy({ kind: 'facts' }, [
        ...composeMinutesFront(snapshot, profile, edition),
        ...opening.map(asParagraph),
        ...composeCorrections(correctionsOf(null, snapshot), profile.words),
      ]),
      ...(treated.length > 0 ? [contents] : []),
      ...placed
        .flatMap(({ items }) => items)
        .flatMap((place) => composeMinutesItem(place, { snapshot, edition, references, profile, presence })),
    ],
  };
}

function asParagraph(text: string): Block {
  return { kind: 'paragraph', role: 'body', content: [{ kind: 'text', text, marks: [] }] };
}
