import {
  fullMinutes,
  publicMinutes,
  wholeAgenda,
  type MeetingDocument,
} from '../document/meetingDocument.ts';
import type { Issue } from '../model/issue.ts';

interface IssueFacts extends Pick<Issue, 'kind'> {
  readonly itemIds: readonly string[];
}

/** The document that an issue is of, to be composed from the meeting as it was sent out. */
export function documentOfIssue({ kind, itemIds }: IssueFacts): MeetingDocument {
  switch (kind) {
    case 'agenda':
      return wholeAgenda;
    case 'supplementaryAgenda':
      return { kind: 'agenda', supplement: itemIds };
    case 'minutes':
      return fullMinutes;
    case 'publicMinutes':
      return publicMinutes;
  }
}
