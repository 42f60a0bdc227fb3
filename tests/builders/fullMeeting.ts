import type { AttendanceEvent } from '#shared/model/attendance.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aGroup, idOf, paragraphs } from './rows.ts';

const { id: meetingId } = sampleMeeting.meeting;
const moment = '2031-03-14T11:00:00.000Z';
const row = (number: number) => ({ id: idOf(number), createdAt: moment, updatedAt: moment, meetingId });

const firstItemId = sampleMeeting.items[0]!.id;
const eventsOfFirst: AttendanceEvent[] = [
  { kind: 'arrived', itemId: firstItemId, phase: 'during', at: '2031-03-14T09:20:00.000Z' },
  { kind: 'disqualified', itemId: sampleMeeting.items[1]!.id, at: '2031-03-14T10:02:00.000Z' },
];

/** The sample as it might look after the meeting: with a group, and with a row in every table. */
export const fullMeeting: MeetingSnapshot = {
  ...sampleMeeting,
  groups: [{ ...aGroup(1, 'a0V'), meetingId }],
  items: sampleMeeting.items.map((item, index) => (index < 2 ? { ...item, groupId: idOf(1) } : item)),
  attendance: sampleMeeting.attendance.map((person, index) =>
    index === 0 ? { ...person, status: 'present', events: eventsOfFirst } : person,
  ),
  courseEvents: [
    { ...row(500), kind: 'takenUp', itemId: firstItemId, at: '2031-03-14T09:01:00.000Z' },
    { ...row(501), kind: 'break', at: '2031-03-14T09:30:00.000Z', until: '2031-03-14T09:40:00.000Z' },
  ],
  decisions: sampleMeeting.items.map((item, index) => ({
    ...row(100 + index),
    itemId: item.id,
    kind: 'followed',
    writtenText: '',
    pointDecisions: [{ pointId: 'x', kind: 'noted', writtenText: 'Taget til efterretning.' }],
    content: paragraphs('Indstillingen blev fulgt.'),
    publicContent: null,
    votes: [
      {
        id: idOf(500 + index),
        motion: '',
        for: [sampleMeeting.attendance[0]!.id, sampleMeeting.attendance[2]!.id],
        against: [sampleMeeting.attendance[1]!.id],
        abstaining: [],
        shownBy: 'name',
        adopted: true,
        dissents: [{ attendanceIds: [sampleMeeting.attendance[1]!.id], text: 'Imod.' }],
        abstentionReasons: [],
      },
    ],
    postponedToMeetingId: null,
  })),
  corrections: [
    {
      ...row(700),
      itemId: firstItemId,
      date: '2031-04-02',
      text: 'Datoen skal være den 3. maj.',
      publicText: '',
    },
  ],
  actions: sampleMeeting.items.map((item, index) => ({
    ...row(200 + index),
    itemId: item.id,
    what: 'Svar høringsparterne',
    responsible: 'Tove Brinkholm',
    dueDate: '2031-04-01',
    doneAt: null,
    note: '',
    inMinutes: true,
  })),
  annotations: sampleMeeting.items.map((item, index) => ({
    ...row(300 + index),
    itemId: item.id,
    itemTitle: item.title,
    anchor: {
      kind: 'passage' as const,
      sectionId: sampleMeeting.sections[0]!.id,
      quote: 'taksterne',
      before: 'om ',
      after: ' for 2032',
    },
    kind: 'question',
    visibility: 'shared',
    author: 'Formanden',
    content: paragraphs('Hvad koster det?'),
    deletedAt: null,
  })),
  issues: [
    {
      ...row(400),
      number: 1,
      kind: 'agenda',
      issuedAt: moment,
      itemIds: [],
      fileName: 'Dagsorden.docx',
      sha256: 'a'.repeat(64),
      frozenSnapshot: '{}',
    },
  ],
};
