import { SNAPSHOT_VERSION } from '../model/snapshot.ts';

type Content = Readonly<Record<string, unknown>>;

/** What each version lacked, added: the step from that version to the next one. Never change one that was released. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, yearEntries: [] }),
};

/** The content of a meeting.json of an older version, as this version writes it. Checks nothing: checkMeeting does. */
export function bringUpToDate(content: Content, version: number): Content {
  let current = content;
  for (let from = version; from < SNAPSHOT_VERSION; from += 1) {
    current = { ...(steps[from]?.(current) ?? current), version: from + 1 };
  }
  return current;
}
