import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPackageFile } from '../../../electron/package/packageFile.ts';
import { isDeepRun } from '../../deepRuns.ts';

const KILLS = isDeepRun ? 20 : 2;
const LONGEST_WAIT_MS = 120;

it.each(['', 'tre røde æbler'])(
  'a package is the old one or the new one when Punkt is killed while it writes, locked with "%s"',
  async (passphrase) => {
    const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
    const path = join(folder, 'møde.punkt');
    const places: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = spawn(process.execPath, [
        join(import.meta.dirname, 'writeForever.ts'),
        path,
        passphrase,
      ]);
      await once(writer.stdout, 'data');
      await wait(Math.random() * LONGEST_WAIT_MS);
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const { snapshot } = await readPackageFile(path, null, { passphrase: passphrase || null });
      places.push(snapshot.meeting.place);
    }
    await rm(folder, { recursive: true });
    expect(places.filter((place) => place !== 'Bådhuset' && place !== 'Rådhuset')).toEqual([]);
    expect(places).toHaveLength(KILLS);
  },
  120_000,
);
