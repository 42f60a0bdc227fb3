import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const rooms = ['electron', 'renderer', 'shared', 'build', 'scripts', 'tests', 'docs'];

test('the tree in CONTRIBUTING has a line for every folder, and no line without one', () => {
  expect(foldersInContributing()).toEqual(foldersOnDisk());
});

/** Reads the first code block: two spaces of indentation a level, folders end with a slash. */
function foldersInContributing(): string[] {
  const text = readFileSync(path.join(project, 'CONTRIBUTING.md'), 'utf8');
  const tree = /```\n(.*?)```/s.exec(text)?.[1] ?? '';
  const above: string[] = [];
  const folders = tree.split('\n').flatMap((line) => {
    const match = /^( *)([\w-]+)\/ /.exec(line);
    if (!match) return [];
    const level = (match[1] ?? '').length / 2;
    above.splice(level, above.length, match[2] ?? '');
    return [above.join('/')];
  });
  return folders.toSorted();
}

/** tests/ mirrors the source, so of its folders only those that the source does not have count. */
function foldersOnDisk(): string[] {
  const all = rooms.flatMap((room) => [room, ...foldersIn(room)]);
  const mirrored = new Set(
    all.filter((folder) => !folder.startsWith('tests/')).map((folder) => `tests/${folder}`),
  );
  const ownOfTests = (folder: string): boolean => !mirrored.has(folder) && folder !== 'tests/lint';
  return all.filter((folder) => !folder.startsWith('docs/') && ownOfTests(folder)).toSorted();
}

function foldersIn(folder: string): string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
    .flatMap((inner) => [inner, ...foldersIn(inner)]);
}
