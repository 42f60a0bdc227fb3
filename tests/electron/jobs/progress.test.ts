import { expect, it } from 'vitest';
import { limitProgress, type Progress } from '../../../electron/jobs/progress.ts';

function limited() {
  const reported: string[] = [];
  let time = 1_000_000;
  const report = limitProgress(
    ({ step, done }: Progress) => reported.push(`${step} ${done}`),
    () => time,
  );
  return { reported, report, pass: (milliseconds: number) => (time += milliseconds) };
}

it('reports at most ten times a second within a step', () => {
  const { reported, report, pass } = limited();
  for (let done = 0; done < 1000; done += 1) {
    report({ step: 'write', done, total: 2000 });
    pass(1);
  }
  expect(reported).toEqual(Array.from({ length: 10 }, (_, index) => `write ${index * 100}`));
});

it('always reports the start of a step and its end', () => {
  const { reported, report } = limited();
  report({ step: 'compose', done: 0, total: 2 });
  report({ step: 'compose', done: 1, total: 2 });
  report({ step: 'compose', done: 2, total: 2 });
  report({ step: 'paginate', done: 0, total: 0 });
  report({ step: 'write', done: 0, total: 9 });
  expect(reported).toEqual(['compose 0', 'compose 2', 'paginate 0', 'write 0']);
});
