import type { Action, Decision, DecisionKind, Vote } from '../../model/decision.ts';
import type { BlockNode } from '../../model/richText.ts';
import { bullets, doc, p } from '../../richText/build.ts';
import { sampleId, sampleRow } from '../sampleIds.ts';
import { itemNumber, meetingId, personId } from './numbers.ts';

interface OutcomeDraft {
  readonly kind: DecisionKind;
  readonly text: readonly BlockNode[];
  /** What Punkt wrote for the points of the recommendation, in their order. */
  readonly points?: readonly string[];
  readonly publicText?: readonly BlockNode[];
  readonly votes?: readonly Vote[];
}

const followed = (sentence: string): OutcomeDraft => ({
  kind: 'followed',
  text: [p(sentence)],
  points: [sentence],
});

const transportVote: Vote = {
  id: sampleId('vote', itemNumber(4), 1),
  motion: '',
  for: [1, 2, 3, 7, 10, 12].map(personId),
  against: [4, 8].map(personId),
  abstaining: [11].map(personId),
  shownBy: 'name',
  adopted: true,
  dissents: [
    {
      attendanceIds: [personId(4), personId(8)],
      text: 'Hjortkær og Vejlund mener, at ingen bruger skal køre mere end en time hver vej, og at et samlet udbud bør vente, til det kan sikres.',
    },
  ],
  abstentionReasons: [{ attendanceId: personId(11), text: 'Sekretariatet skal selv gennemføre udbuddet.' }],
};

/** How the items came out, in the order of the agenda. */
const outcomes: readonly OutcomeDraft[] = [
  followed('Styregruppen godkender dagsordenen.'),
  followed('Styregruppen godkender referatet fra mødet den\u00a020.\u00a0september\u00a02030.'),
  {
    kind: 'followed',
    text: [
      p('Styregruppen godkender budgettet for 2031 med den ændring, at posten til kurser er 96.000~kr.'),
      p('Styregruppen fordeler udgiften efter kommunernes folketal.'),
      p('Sekretariatet skal til næste møde'),
      bullets('undersøge, om huslejen kan forhandles', [
        p('vise, hvad det koster, hvis'),
        bullets('flytningen udsættes til august', 'lokalerne deles med borgerservice'),
      ]),
    ],
    points: [
      'Styregruppen godkender budgettet for 2031.',
      'Styregruppen fordeler udgiften efter kommunernes folketal.',
    ],
  },
  {
    kind: 'followed',
    text: [p('Styregruppen tilslutter sig et samlet udbud af kørslen fra den 1.~august~2031.')],
    points: ['Styregruppen tilslutter sig et samlet udbud af kørslen fra den 1.\u00a0august\u00a02031.'],
    votes: [transportVote],
  },
  {
    kind: 'noted',
    text: [
      p('Styregruppen takkede for oplægget og drøftede det.'),
      p(
        'De unge peger selv på, at den samme kontaktperson bør følge dem i det første halve år. Flere kommuner vil prøve det.',
      ),
    ],
  },
  {
    kind: 'approved',
    text: [
      p(
        'Styregruppen godkender, at pladsen på Strandlyst købes fra den 1.~februar~2031 til 3.140~kr. i døgnet.',
      ),
    ],
    publicText: [p('Styregruppen godkendte en aftale om en plads uden for aftalens ramme.')],
  },
  { kind: 'noted', text: [p('Styregruppen tager orienteringen til efterretning.')] },
  { kind: 'free', text: [p('Intet at bemærke.')] },
  {
    kind: 'noted',
    text: [p('Styregruppen tog orienteringen til efterretning og bad Egebæk give besked til brugerne.')],
  },
];

export const decisions: Decision[] = outcomes.map(({ kind, text, points = [], publicText, votes }, index) => {
  const number = itemNumber(index + 1);
  return {
    ...sampleRow('decision', number),
    meetingId,
    itemId: sampleId('item', number),
    kind,
    writtenText: '',
    pointDecisions: points.map((writtenText, at) => ({
      pointId: sampleId('point', number, at + 1),
      kind: 'followed',
      writtenText,
    })),
    content: doc(...text),
    publicContent: publicText ? doc(...publicText) : null,
    votes: [...(votes ?? [])],
    postponedToMeetingId: null,
  };
});

const actionDrafts: readonly (Pick<Action, 'what' | 'responsible' | 'dueDate'> & {
  readonly item: number;
})[] = [
  {
    item: 3,
    what: 'Forhandle huslejen med Lyngsø Kommune',
    responsible: 'Birthe Lindeskov',
    dueDate: '2031-02-14',
  },
  {
    item: 4,
    what: 'Lave et udkast til udbud med et loft over, hvor længe nogen kører',
    responsible: 'Rikke Mølbak Dam',
    dueDate: '2031-03-01',
  },
  {
    item: 9,
    what: 'Give besked til brugerne i de fire kommuner',
    responsible: 'Jens Fabrin Holmgård',
    dueDate: null,
  },
];

export const actions: Action[] = actionDrafts.map(({ item, ...fields }, index) => ({
  ...sampleRow('action', itemNumber(item), index + 1),
  meetingId,
  itemId: sampleId('item', itemNumber(item)),
  ...fields,
  doneAt: null,
  note: '',
  inMinutes: true,
}));
