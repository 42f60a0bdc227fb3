import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { fuses } from '../../build/fuses.ts';

it('lets a debugger into a test package, and keeps it out of a release', () => {
  const inspect = FuseV1Options.EnableNodeCliInspectArguments;
  expect(fuses({ inspectable: true, decideAll: false })[inspect]).toBe(true);
  expect(fuses({ inspectable: false, decideAll: true })[inspect]).toBe(false);
});

it('leaves no fuse undecided in a release, so that a new one in a later Electron is noticed', () => {
  const release = fuses({ inspectable: false, decideAll: true });
  const known = Object.values(FuseV1Options).filter((option) => typeof option === 'number');
  expect(known.filter((option) => release[option] === undefined)).toEqual([]);
  expect(release.strictlyRequireAllFuses).toBe(true);
});
