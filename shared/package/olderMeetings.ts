import { SNAPSHOT_VERSION } from '../model/snapshot.ts';

type Content = Readonly<Record<string, unknown>>;

/** What each version lacked, added: the step from that version to the next one. Never change one that was released. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({
    ...content,
    yearEntries: [],
    body: withTextsInStandardItems(content['body']),
    sections: sectionsInDanish(content['sections']),
    attendance: withPhasesInEvents(content['attendance']),
    courseEvents: [],
  }),
};

/** A standard item had a title and points, and no text. Whatever is no standard item stays for checkMeeting to refuse. */
function withTextsInStandardItems(body: unknown): unknown {
  return isContent(body) ? { ...body, standardItems: eachWith(body['standardItems'], { text: '' }) } : body;
}

/** Until version 2 nobody could write a section in another language. */
function sectionsInDanish(sections: unknown): unknown {
  return eachWith(sections, { language: 'da' });
}

/**
 * Coming and going had no phase; being disqualified had one item or none, and from none it says nothing. No screen of
 * version 1 wrote any of it, but a package may hold it.
 */
function withPhasesInEvents(attendance: unknown): unknown {
  if (!Array.isArray(attendance)) return attendance;
  return attendance.map((person: unknown) =>
    isContent(person) ? { ...person, events: eventsWithPhases(person['events']) } : person,
  );
}

/** The events of one person of version 1, as version 2 has them. */
export function eventsWithPhases(events: unknown): unknown {
  if (!Array.isArray(events)) return events;
  return events.flatMap((event: unknown) => {
    if (!isContent(event)) return [event];
    if (event['kind'] !== 'disqualified') return [{ ...event, phase: 'during' }];
    return event['itemId'] === null ? [] : [event];
  });
}

/** Every object of a list with these fields too. What is no list, or no object, stays what it is. */
function eachWith(list: unknown, fields: Content): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => (isContent(entry) ? { ...entry, ...fields } : entry));
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The content of a meeting.json of an older version, as this version writes it. Checks nothing: checkMeeting does. */
export function bringUpToDate(content: Content, version: number): Content {
  let current = content;
  for (let from = version; from < SNAPSHOT_VERSION; from += 1) {
    current = { ...(steps[from]?.(current) ?? current), version: from + 1 };
  }
  return current;
}
