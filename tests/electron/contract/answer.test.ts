import type { Target } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { expect, it, vi } from 'vitest';
import { answer } from '../../../electron/contract/answer.ts';

const target = { targetId: 'b3b7a1a5-7f43-4d3d-9d0c-0d7d2a3d6c11', fileName: 'Dagsorden.docx' };
const wish = { kind: 'word', suggestedName: 'Dagsorden' };

it('gives the act the checked request and the sender, and replies with its response', async () => {
  const act = vi.fn<() => Target>(() => target);
  const reply = await answer('file.chooseTarget', act, wish, 'the page');
  expect(act).toHaveBeenCalledWith(wish, 'the page');
  expect(reply).toEqual({ ok: true, value: target });
});

it.each([
  ['nothing', undefined],
  ['an unknown kind', { ...wish, kind: 'exe' }],
  ['more than it should have', { ...wish, path: '/etc/passwd' }],
  ['a name that is too long', { ...wish, suggestedName: 'x'.repeat(201) }],
])('refuses a request with %s, and nothing is done', async (_what, request) => {
  const act = vi.fn<() => Target>(() => target);
  expect(await answer('file.chooseTarget', act, request, null)).toMatchObject({
    ok: false,
    failure: { kind: 'badRequest' },
  });
  expect(act).not.toHaveBeenCalled();
});

it('replies with the failure that the act threw', async () => {
  expect(
    await answer(
      'file.chooseTarget',
      () => Promise.reject(new FailureError('diskFull', { fileName: 'Dagsorden.docx' })),
      wish,
      null,
    ),
  ).toEqual({
    ok: false,
    failure: { kind: 'diskFull', fileName: 'Dagsorden.docx' },
  });
});

it('replies with an unexpected failure when the act throws something else', async () => {
  expect(await answer('file.chooseTarget', () => Promise.reject(new Error('it broke')), wish, null)).toEqual({
    ok: false,
    failure: { kind: 'unexpected', detail: 'it broke' },
  });
});

it('never lets out a response with more than the contract says, such as a path', async () => {
  const withPath = { ...target, path: '/home/anne/Dagsorden.docx' };
  const reply = await answer('file.chooseTarget', () => withPath, wish, null);
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'unexpected' } });
  expect(JSON.stringify(reply)).not.toContain('anne');
});

it('replies to a topic without a response', async () => {
  expect(await answer('app.setTheme', () => undefined, 'dark', null)).toEqual({ ok: true, value: undefined });
});
