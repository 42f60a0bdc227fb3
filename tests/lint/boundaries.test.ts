import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

const projectRoot = path.resolve(import.meta.dirname, '..', '..');
const reportSchema = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

/** A copy of the repository's rules over an otherwise empty house, so nothing is planted in the real one. */
let house: string;
beforeEach(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'house-'));
  await copyFile(path.join(projectRoot, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
});
afterEach(() => rm(house, { recursive: true, force: true }));

/** The rules that oxlint finds broken by one line in one file. */
async function brokenRules(file: string, line: string): Promise<string[]> {
  const target = path.join(house, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${line}\n`);
  const oxlint = path.join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const output = await new Promise<string>((resolve) => {
    const options = { cwd: house };
    execFile(process.execPath, [oxlint, '--format', 'json', file], options, (_failed, stdout) =>
      resolve(stdout),
    );
  });
  return reportSchema.parse(JSON.parse(output)).diagnostics.map(({ code }) => code);
}

const BOUNDARY = 'eslint(no-restricted-imports)';

type Planted = {
  readonly what: string;
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
};

const planted: readonly Planted[] = [
  {
    what: 'shared/ using electron',
    file: 'shared/agenda/planted.ts',
    wrong: "export { app } from 'electron';",
    right: "export { itemSchema } from '../model/item.ts';",
  },
  {
    what: 'shared/ using React',
    file: 'shared/document/planted.ts',
    wrong: "export { useState } from 'react';",
    right: "export { z } from 'zod';",
  },
  {
    what: 'electron/ using renderer/',
    file: 'electron/handlers/planted.ts',
    wrong: "export { saveSection } from '../../renderer/database/sections.ts';",
    right: "export { contract } from '#shared/contract/contract.ts';",
  },
  {
    what: 'electron/ using the database',
    file: 'electron/handlers/planted.ts',
    wrong: "export { Dexie } from 'dexie';",
    right: "export { app } from 'electron';",
  },
  {
    what: 'renderer/ using electron/',
    file: 'renderer/features/meetings/planted.ts',
    wrong: "export { openMainWindow } from '../../../electron/window/mainWindow.ts';",
    right: "export { contract } from '#shared/contract/contract.ts';",
  },
  {
    what: 'a feature using Dexie',
    file: 'renderer/features/meetings/planted.ts',
    wrong: "export { Dexie } from 'dexie';",
    right: "export { meetings } from '../../database/meetings.ts';",
  },
  {
    what: 'ipcMain outside the contract',
    file: 'electron/handlers/planted.ts',
    wrong: "export { ipcMain } from 'electron';",
    right: "export { dialog } from 'electron';",
  },
];

describe.each(planted)('lint and $what', ({ file, wrong, right }) => {
  it('reports it', async () => {
    expect(await brokenRules(file, wrong)).toContain(BOUNDARY);
  });

  it('has nothing against an import that keeps the direction', async () => {
    expect(await brokenRules(file, right)).toEqual([]);
  });
});

it('lets the contract itself use ipcMain', async () => {
  expect(await brokenRules('electron/contract/planted.ts', "export { ipcMain } from 'electron';")).toEqual(
    [],
  );
});
