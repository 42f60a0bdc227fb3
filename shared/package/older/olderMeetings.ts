import { notSentOut } from '../../model/item.ts';
import { SNAPSHOT_VERSION } from '../../model/snapshot.ts';
import { annotationOfVersion2 } from './annotationOfVersion2.ts';
import { attendanceOfVersion1 } from './attendanceOfVersion1.ts';
import { decisionOfVersion1 } from './decisionsOfVersion1.ts';

type Content = Readonly<Record<string, unknown>>;

/** What each version lacked, added: the step from that version to the next one. Never change one that was released. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({
    ...content,
    yearEntries: [],
    body: withLayoutChanges(withTextsInStandardItems(content['body'])),
    sections: sectionsInDanish(content['sections']),
    attendance: attendanceOf(content['attendance']),
    courseEvents: [],
    corrections: [],
    meeting: withoutApproval(content['meeting']),
    groups: eachWith(content['groups'], { sentNumber: null }),
    appendices: eachWith(content['appendices'], { sentNumber: null }),
    items: eachWith(content['items'], notSentOut),
    issues: eachWith(content['issues'], { itemIds: [] }),
    decisions: decisionsOf(content['decisions']),
  }),
  2: (content) => ({
    ...content,
    appendices: eachWith(content['appendices'], { earlierFiles: [] }),
    annotations: annotationsOf(content['annotations']),
  }),
};

/** A standard item had a title and points, and no text. Whatever is no standard item stays for checkMeeting to refuse. */
function withTextsInStandardItems(body: unknown): unknown {
  return isContent(body) ? { ...body, standardItems: eachWith(body['standardItems'], { text: '' }) } : body;
}

/** Until version 2 every document looked as its form does. */
function withLayoutChanges(body: unknown): unknown {
  return isContent(body) ? { ...body, layoutChanges: {} } : body;
}

/** Until version 2 nobody could approve minutes in Punkt. */
function withoutApproval(meeting: unknown): unknown {
  return isContent(meeting) ? { ...meeting, approvedOn: null } : meeting;
}

/** Until version 2 nobody could write a section in another language. */
function sectionsInDanish(sections: unknown): unknown {
  return eachWith(sections, { language: 'da' });
}

function attendanceOf(list: unknown): unknown {
  return Array.isArray(list) ? list.map(attendanceOfVersion1) : list;
}

function decisionsOf(list: unknown): unknown {
  return Array.isArray(list) ? list.map(decisionOfVersion1) : list;
}

function annotationsOf(list: unknown): unknown {
  return Array.isArray(list) ? list.map(annotationOfVersion2) : list;
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
