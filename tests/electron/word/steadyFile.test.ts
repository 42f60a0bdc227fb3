import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p, picture } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { danishMeetingIn } from '../../arbitraries/danishMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { samplePicture, sourceOf } from '../../builders/pictures.ts';
import { runs } from '../../deepRuns.ts';
import { openDocx } from '../../wordChecks/openDocx.ts';

const now = new Date('2031-03-01T09:00:00Z');
const write = async (snapshot: MeetingSnapshot, at = now) =>
  (await exportToWord(snapshot, { now: at, files: sourceOf(samplePicture) })).bytes;

describe('a document written twice at the same moment', () => {
  test.each(layoutProfileIdSchema.options)('is the same file to the byte in %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(danishMeetingIn(form), async (snapshot) => {
        const first = await write(snapshot);
        // Something else in between moves every count that docx keeps from one document to the next.
        await write(sampleMeeting);
        expect(Buffer.from(await write(snapshot)).equals(first)).toBe(true);
      }),
      { numRuns: runs(2), interruptAfterTimeLimit: runs(20_000) },
    );
  });

  test('is the same with pictures in it', async () => {
    const content = doc(
      p('Kortet:'),
      picture(samplePicture.sha256, { alt: 'Kort' }),
      picture(samplePicture.sha256),
    );
    const snapshot = aSnapshot([{ title: 'Stier', sections: [{ heading: 'Resumé', content }] }]);
    expect(Buffer.from(await write(snapshot)).equals(await write(snapshot))).toBe(true);
  });
});

test('a document written at another moment differs in the moment alone', async () => {
  const first = await openDocx(await write(sampleMeeting));
  const later = await openDocx(await write(sampleMeeting, new Date('2033-06-05T10:00:00Z')));
  const differing = [...first].filter(([path, content]) => later.get(path) !== content);
  expect(differing.map(([path]) => path)).toEqual(['docProps/core.xml']);
  expect(later.get('docProps/core.xml')?.replaceAll('2033-06-05T10', '2031-03-01T09')).toBe(
    first.get('docProps/core.xml'),
  );
});

test('words that look like an id of the file stay as they are', async () => {
  const words = 'Se r:id="rId9" og <w:bookmarkStart w:id="77" w:name="x"/>.';
  const snapshot = aSnapshot([{ title: words, sections: [{ heading: 'Resumé', content: doc(p(words)) }] }]);
  const xml = (await openDocx(await write(snapshot))).get('word/document.xml') ?? '';
  const read = xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  expect(read).toContain(words);
});
