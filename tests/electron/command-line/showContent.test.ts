import { expect, it } from 'vitest';
import { SNAPSHOT_VERSION } from '#shared/model/snapshot.ts';
import type { HandBack } from '#shared/package/handBack.ts';
import { doc, p } from '#shared/richText/build.ts';
import { showContent } from '../../../electron/command-line/showContent.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';

const [note] = fullMeeting.annotations;
const handBack: HandBack = {
  version: SNAPSHOT_VERSION,
  meeting: { id: note!.meetingId, bodyName: 'Udvalget for Stier', date: '2031-03-14', startTime: '10:00' },
  author: 'Karin Bro',
  annotations: [
    {
      ...note!,
      kind: 'draftDecision',
      itemTitle: 'Kørsel',
      content: doc(p('Udvalget godkender.'), p('Straks.')),
    },
  ],
};

it('notes that were handed back are shown with whose they are and what they are about', () => {
  const shown = showContent({ kind: 'annotations', handBack, baseVersion: null }, false);
  expect(shown.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'Noter til Udvalget for Stier, fredag den 14. marts 2031',
    'Skrevet af: Karin Bro',
    '',
    '  Udkast til beslutning, Kørsel: Udvalget godkender. Straks.',
    '',
  ]);
});

it('no notes are said to be none, and as JSON they are whole', () => {
  const empty = { ...handBack, annotations: [] };
  expect(showContent({ kind: 'annotations', handBack: empty, baseVersion: null }, false)).toContain(
    'Der er ingen noter.',
  );
  expect(JSON.parse(showContent({ kind: 'annotations', handBack, baseVersion: null }, true))).toEqual(
    handBack,
  );
});
