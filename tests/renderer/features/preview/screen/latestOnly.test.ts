import { expect, test } from 'vitest';
import { latestOnly } from '../../../../../renderer/features/preview/screen/latestOnly.ts';

/** Runs that end when the test says so. */
function slowly() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const asked = latestOnly<string>((request) => {
    begun.push(request);
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, end, asked };
}

test('of what is asked for meanwhile only the last is done', async () => {
  const { begun, end, asked } = slowly();
  asked.ask('a');
  asked.ask('b');
  asked.ask('c');
  expect(begun).toEqual(['a']);
  await end();
  expect(begun).toEqual(['a', 'c']);
  await end();
  asked.ask('d');
  expect(begun).toEqual(['a', 'c', 'd']);
});

test('nothing is begun once it is stopped', async () => {
  const { begun, end, asked } = slowly();
  asked.ask('a');
  asked.ask('b');
  asked.stop();
  await end();
  expect(begun).toEqual(['a']);
});
