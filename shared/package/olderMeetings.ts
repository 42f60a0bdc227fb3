import { SNAPSHOT_VERSION } from '../model/snapshot.ts';

type Content = Readonly<Record<string, unknown>>;

/** What each version lacked, added: the step from that version to the next one. Never change one that was released. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, yearEntries: [], sections: sectionsInDanish(content['sections']) }),
};

/** Until version 2 nobody could write a section in another language. What is no list of sections stays what it is. */
function sectionsInDanish(sections: unknown): unknown {
  if (!Array.isArray(sections)) return sections;
  return sections.map((section: unknown) =>
    typeof section === 'object' && section !== null ? { ...section, language: 'da' } : section,
  );
}

/** The content of a meeting.json of an older version, as this version writes it. Checks nothing: checkMeeting does. */
export function bringUpToDate(content: Content, version: number): Content {
  let current = content;
  for (let from = version; from < SNAPSHOT_VERSION; from += 1) {
    current = { ...(steps[from]?.(current) ?? current), version: from + 1 };
  }
  return current;
}
