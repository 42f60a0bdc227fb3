import { expect, test } from 'vitest';
import { freeze } from '#shared/issues/frozen.ts';
import { filesReferredTo } from '#shared/package/files.ts';
import { doc, p, picture } from '#shared/richText/build.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aTemplate } from '../../builders/templates/aTemplate.ts';

const [present, frozen] = ['a'.repeat(64), 'b'.repeat(64)];
const withPicture = (sha256: string) =>
  aSnapshot([
    { title: 'Stier', sections: [{ heading: 'Resumé', content: doc(p('Kort'), picture(sha256)) }] },
  ]);

test('a meeting refers to the files of what was sent out, too', () => {
  const [issue] = fullMeeting.issues;
  const issues = [{ ...issue!, frozenSnapshot: freeze(withPicture(frozen)) }];
  expect(filesReferredTo({ ...withPicture(present), issues })).toEqual([present, frozen]);
});

test('somebody’s words that look like a file are none', () => {
  const words = `"sha256":"${frozen}"`;
  const snapshot = aSnapshot([{ title: words, sections: [{ heading: '', content: doc(p(words)) }] }]);
  const issues = [{ ...fullMeeting.issues[0]!, frozenSnapshot: freeze(snapshot) }];
  expect(filesReferredTo({ ...snapshot, issues })).toEqual([]);
});

test('a template of the body’s is a file of every meeting', () => {
  const { body, ...snapshot } = aSnapshot([]);
  const withTemplate = { ...snapshot, body: { ...body, layoutChanges: { template: aTemplate } } };
  expect(filesReferredTo(withTemplate)).toEqual([aTemplate.sha256]);
});
