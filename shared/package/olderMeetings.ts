import { SNAPSHOT_VERSION } from '../model/snapshot.ts';

type Content = Readonly<Record<string, unknown>>;

/** What each version lacked, added: the step from that version to the next one. Never change one that was released. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, yearEntries: [], body: withTextsInStandardItems(content['body']) }),
};

/** A standard item had a title and points, and no text. Whatever is no standard item stays for checkMeeting to refuse. */
function withTextsInStandardItems(body: unknown): unknown {
  const standardItems = isContent(body) ? body['standardItems'] : undefined;
  if (!isContent(body) || !Array.isArray(standardItems)) return body;
  return {
    ...body,
    standardItems: standardItems.map((item: unknown) => (isContent(item) ? { ...item, text: '' } : item)),
  };
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
