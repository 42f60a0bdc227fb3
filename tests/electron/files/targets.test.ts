import { targetSchema } from '#shared/contract/contract.ts';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTargets } from '../../../electron/files/targets.ts';

const path = join('hemmelig', 'mappe', 'Dagsorden.docx');

it('gives out a token with the name and keeps the path', () => {
  const targets = createTargets();
  const target = targetSchema.parse(targets.add(path));
  expect(target.fileName).toBe('Dagsorden.docx');
  expect(JSON.stringify(target)).not.toContain('hemmelig');
  expect(targets.pathOf(target.targetId)).toBe(path);
});

it('knows no token but its own', () => {
  const { targetId } = createTargets().add(path);
  expect(() => createTargets().pathOf(targetId)).toThrow('badRequest');
});
