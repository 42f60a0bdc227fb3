import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bold, bullets, doc, footnote, link, p, picture, table } from '#shared/richText/build.ts';
import { anAction, aPlannedMeeting, aVote, idOf } from './rows.ts';

const SECRET = /hemmelig\d+/giu;
let count = 0;

/** A word that stands nowhere else. */
function secret(): string {
  count += 1;
  return `Hemmelig${count}`;
}

const secretText = () =>
  doc(
    p(secret(), bold(secret()), link(secret(), `https://${secret()}.example`), footnote(secret())),
    bullets(secret()),
    table([secret()], [secret()]),
    picture('e'.repeat(64), { alt: secret() }),
  );

/** The meeting with a secret word in every place that is closed to outsiders, and in what is nobody's but the house's. */
export function withSecrets(meeting: MeetingSnapshot): MeetingSnapshot {
  const closed = new Set(meeting.items.flatMap(({ id, access }) => (access === 'closed' ? [id] : [])));
  const isClosed = ({ itemId }: { readonly itemId: string }): boolean => closed.has(itemId);
  const row = { ...meeting.decisions[0]!, itemId: meeting.items[0]!.id };
  const { id, createdAt, updatedAt, meetingId, itemId } = row;
  const rowFields = { id, createdAt, updatedAt, meetingId };
  return {
    ...meeting,
    yearEntries: [aPlannedMeeting(900, { title: secret(), topics: [secret()] })],
    items: meeting.items.map((item) =>
      closed.has(item.id)
        ? { ...item, title: secret(), caseNumber: secret(), presenter: secret(), guests: secret() }
        : item,
    ),
    sections: meeting.sections.map((section) =>
      isClosed(section) ? { ...section, heading: secret(), content: secretText() } : section,
    ),
    appendices: meeting.appendices.map((appendix) =>
      isClosed(appendix) || appendix.access === 'closed'
        ? {
            ...appendix,
            access: 'closed',
            title: secret(),
            source: { kind: 'link', url: `https://${secret()}.example` },
          }
        : appendix,
    ),
    decisions: meeting.decisions.map((decision) =>
      isClosed(decision)
        ? {
            ...decision,
            content: secretText(),
            writtenText: secret(),
            pointDecisions: [{ pointId: 'x', kind: 'followed', writtenText: secret() }],
            votes: [
              aVote(901, { motion: secret(), dissents: [{ attendanceIds: [idOf(1)], text: secret() }] }),
            ],
          }
        : decision,
    ),
    actions: [
      ...meeting.actions.map((action) => ({ ...action, note: secret() })),
      ...[...closed].map((closedId, index) => ({
        ...anAction(910 + index, 1, { what: secret(), responsible: secret() }),
        itemId: closedId,
      })),
    ],
    corrections: [...closed].map((closedId) => ({
      ...rowFields,
      itemId: closedId,
      date: '2031-03-20',
      text: secret(),
      publicText: '',
    })),
    annotations: [
      {
        ...rowFields,
        itemId,
        itemTitle: secret(),
        anchor: { kind: 'item' },
        deletedAt: null,
        kind: 'note',
        visibility: 'shared',
        author: secret(),
        content: secretText(),
      },
    ],
  };
}

/** The secret words in a text. */
export function secretsOf(text: string): string[] {
  return text.match(SECRET) ?? [];
}
