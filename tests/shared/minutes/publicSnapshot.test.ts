import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicSnapshot } from '#shared/minutes/publicSnapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import { doc, p, referTo } from '#shared/richText/build.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { heldDanishMeetingIn } from '../../arbitraries/heldDanishMeeting.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { anAppendix, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

describe('publicSnapshot', () => {
  test('leaves of a closed item its public title, its public decision and its place', () => {
    const { items, sections, appendices, decisions, actions } = publicSnapshot(heldMeeting);
    const closed = heldMeeting.items.find(({ access }) => access === 'closed')!;
    const ofClosed = ({ itemId }: { itemId: string }) => itemId === closed.id;
    expect(items.find(({ id }) => id === closed.id)).toEqual({
      ...closed,
      title: 'Aftale om en enkelt plads',
      caseNumber: '',
      presenter: '',
      guests: '',
    });
    expect([...sections, ...appendices, ...actions].filter(ofClosed)).toEqual([]);
    const before = heldMeeting.decisions.find(ofClosed)!;
    expect(decisions.filter(ofClosed)).toEqual([
      { ...before, kind: 'free', pointDecisions: [], content: before.publicContent },
    ]);
  });

  test('has no words where there is no public decision, rather than those of the closed one', () => {
    const decisions = heldMeeting.decisions.map((decision) => ({ ...decision, publicContent: null }));
    const closed = heldMeeting.items.find(({ access }) => access === 'closed')!;
    const shown = publicSnapshot({ ...heldMeeting, decisions }).decisions;
    expect(shown.find(({ itemId }) => itemId === closed.id)?.content).toEqual(doc());
  });

  test('puts words in the place of a reference to a closed appendix, and leaves the others', () => {
    const [secret, open] = [idOf(500), idOf(501)];
    const meeting = {
      ...aSnapshot([
        {
          sections: [
            {
              heading: 'Resumé',
              content: doc(p('Se ', referTo('appendix', secret), ' og ', referTo('appendix', open), '.')),
            },
            { heading: 'Baggrund', content: doc(p(referTo('appendix', secret, true), ' viser det.')) },
          ],
        },
      ]),
      appendices: [
        anAppendix(500, 1000, 'a0', { access: 'closed', title: 'Navne' }),
        anAppendix(501, 1000, 'a1'),
      ],
    };
    expect(publicSnapshot(meeting).sections.map(({ content }) => content)).toEqual([
      doc(p('Se ', 'et lukket bilag', ' og ', referTo('appendix', open), '.')),
      doc(p('Et lukket bilag', ' viser det.')),
    ]);
  });

  test('keeps the numbers of open appendices among the closed ones', () => {
    const meeting = {
      ...aSnapshot([{}], { appendixNumbering: 'perMeeting' }),
      appendices: [anAppendix(500, 1000, 'a0', { access: 'closed' }), anAppendix(501, 1000, 'a1')],
    };
    expect(publicSnapshot(meeting).appendices).toEqual([anAppendix(501, 1000, 'a1', { sentNumber: '2' })]);
  });

  test('leaves out notes, frozen editions and the year, whatever they say', () => {
    expect(publicSnapshot(fullMeeting)).toMatchObject({
      annotations: [],
      issues: [],
      yearEntries: [],
      members: [],
    });
  });

  test('shows of a correction to a closed item what was written for outsiders', () => {
    const [openItem, closedItem] = ['open', 'closed'].map((access) =>
      heldMeeting.items.find((item) => item.access === access)!,
    );
    const [row] = fullMeeting.corrections;
    const corrections = [
      { ...row!, itemId: openItem!.id, text: 'Åben.', publicText: '' },
      { ...row!, itemId: closedItem!.id, text: 'Hemmelig.', publicText: 'Rettet.' },
      { ...row!, itemId: closedItem!.id, text: 'Hemmelig.', publicText: ' ' },
    ];
    const shown = publicSnapshot({ ...heldMeeting, corrections }).corrections;
    expect(shown.map(({ text }) => text)).toEqual(['Åben.', 'Rettet.']);
  });

  test('is a sound meeting, and changes nothing when it is applied twice', () => {
    fc.assert(
      fc.property(heldDanishMeetingIn('form1'), (meeting) => {
        const once = publicSnapshot(meeting);
        expect(checkMeeting(structuredClone(once))).toEqual(once);
        expect(publicSnapshot(once)).toEqual(once);
      }),
      { numRuns: runs(20) },
    );
  });
});
