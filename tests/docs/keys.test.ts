import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import da from '../../renderer/locales/da.json';
import { editorKeyNames, editorKeys } from '../../renderer/features/editor/editorKeys.ts';
import { outlineKeys } from '../../renderer/features/outline/outlineKeys.ts';
import { actIds, factsOf } from '../../renderer/stores/actCatalogue.ts';
import type { Keys } from '../../renderer/stores/keySet.ts';

const guide = readFileSync(
  path.resolve(import.meta.dirname, '../../docs/brugervejledning/soegning-og-genveje.md'),
  'utf8',
);

/** As the app writes keys on a Danish screen of Windows. */
const written = (keys: string): string => {
  const names: Record<string, string> = {
    Mod: 'Ctrl',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    ...da.keyNames,
  };
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
};

/** The Danish keys; where the English set has others, they stand in the next column. */
const cellsWith = (keys: Keys): string =>
  typeof keys === 'string' ? written(keys) : `${written(keys.danish)} | ${written(keys.english)}`;

test('the user guide lists every shortcut by the name it has on screen', () => {
  const lines = [
    ...actIds.map((id) => [da.acts[id], factsOf(id).keys ?? ''] as const),
    ...outlineKeys.map(({ name, keys }) => [da.outline.keys[name], keys] as const),
    ...editorKeyNames.map((name) => [da.format[name], editorKeys[name]] as const),
  ]
    .filter(([, keys]) => keys !== '')
    .map(([title, keys]) => `| ${title} | ${cellsWith(keys)} |`);
  expect(lines.filter((line) => !guide.includes(line))).toEqual([]);
});
