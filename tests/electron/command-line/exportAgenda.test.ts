import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportAgenda } from '../../../electron/command-line/exportAgenda.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/fjord-social.punkt');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('exporting an agenda', () => {
  it('leaves nothing behind when it is interrupted midway', async () => {
    const controller = new AbortController();
    const exporting = exportAgenda(fixture, join(folder, 'Dagsorden.docx'), {
      overwrite: false,
      signal: controller.signal,
      onProgress: ({ step }) => {
        if (step === 'paginate') controller.abort();
      },
    });
    await expect(exporting).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
