import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFileAtomically, writeFileAtomically } from '../../../electron/files/writeFileAtomically.ts';
import { FailureError } from '#shared/contract/failure.ts';

const onPosix = process.platform !== 'win32';

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-atomic-'));
  await chmod(folder, 0o755);
  target = join(folder, 'Dagsorden æøå.docx');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file atomically', () => {
  it('makes a new file and leaves nothing beside it', async () => {
    await writeFileAtomically(target, 'indhold');
    expect(await readFile(target, 'utf8')).toBe('indhold');
    expect(await readdir(folder)).toEqual(['Dagsorden æøå.docx']);
  });

  it('replaces bytes with bytes', async () => {
    await writeFile(target, 'gammel og meget længere');
    await writeFileAtomically(target, new Uint8Array([0, 255, 7]));
    expect([...(await readFile(target))]).toEqual([0, 255, 7]);
  });

  it.runIf(onPosix)('keeps the permissions of the file that it replaces', async () => {
    await writeFile(target, 'gammel', { mode: 0o600 });
    await writeFileAtomically(target, 'ny');
    expect((await stat(target)).mode & 0o777).toBe(0o600);
  });

  it.runIf(onPosix)('writes to the file that a link points to and keeps the link', async () => {
    const linked = join(folder, 'rigtig.docx');
    await writeFile(linked, 'gammel');
    await symlink(linked, target);
    await writeFileAtomically(target, 'ny');
    expect(await readFile(linked, 'utf8')).toBe('ny');
    expect((await readdir(folder)).length).toBe(2);
  });

  it('lets the content be written piece by piece to a temporary path in the same folder', async () => {
    await replaceFileAtomically(target, async (temporaryPath) => {
      await writeFile(temporaryPath, 'første ');
      await writeFile(temporaryPath, 'anden', { flag: 'a' });
      expect(await readdir(folder)).not.toContain('Dagsorden æøå.docx');
    });
    expect(await readFile(target, 'utf8')).toBe('første anden');
  });
});

describe('a write that fails', () => {
  it('leaves the old file and no temporary one', async () => {
    await writeFile(target, 'gammel');
    const write = replaceFileAtomically(target, async (temporaryPath) => {
      await writeFile(temporaryPath, 'halv');
      throw Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    });
    await expect(write).rejects.toMatchObject({
      failure: { kind: 'diskFull', fileName: 'Dagsorden æøå.docx', detail: 'ENOSPC (write)' },
    });
    expect(await readFile(target, 'utf8')).toBe('gammel');
    expect(await readdir(folder)).toEqual(['Dagsorden æøå.docx']);
  });

  it('passes on the failure that the writer chose, such as cancelled', async () => {
    const write = replaceFileAtomically(target, async () => {
      throw new FailureError('cancelled');
    });
    await expect(write).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a target that is a folder and leaves what is in it', async () => {
    await mkdir(target);
    await writeFile(join(target, 'indeni'), '');
    await expect(writeFileAtomically(target, 'ny')).rejects.toMatchObject({
      failure: { kind: 'badRequest' },
    });
    expect(await readdir(target)).toEqual(['indeni']);
    expect(await readdir(folder)).toEqual(['Dagsorden æøå.docx']);
  });

  it('says that the folder is not there, without the path', async () => {
    const write = writeFileAtomically(join(folder, 'mangler', 'x.docx'), 'ny');
    await expect(write).rejects.toMatchObject({ failure: { kind: 'fileNotFound', fileName: 'x.docx' } });
    await expect(write).rejects.not.toThrow(folder);
  });

  it.runIf(onPosix)('says that a read-only folder gives no permission', async () => {
    await chmod(folder, 0o555);
    await asOrdinaryUser(() =>
      expect(writeFileAtomically(target, 'ny')).rejects.toMatchObject({ failure: { kind: 'noPermission' } }),
    );
  });

  it.runIf(onPosix)('does not replace a write-protected file, though its folder would allow it', async () => {
    await writeFile(target, 'gammel');
    await chmod(target, 0o444);
    await chmod(folder, 0o777);
    await asOrdinaryUser(() =>
      expect(writeFileAtomically(target, 'ny')).rejects.toMatchObject({ failure: { kind: 'noPermission' } }),
    );
    expect(await readFile(target, 'utf8')).toBe('gammel');
  });

  it('leaves the old file or the new one, whole, when the process is killed at any moment', async () => {
    const size = 3_000_000;
    for (let round = 0; round < 6; round += 1) {
      const writer = spawn(process.execPath, [
        join(import.meta.dirname, 'endlessWriter.ts'),
        target,
        String(size),
      ]);
      await once(writer.stdout, 'data');
      await sleep(5 + round * 13);
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const content = await readFile(target, 'latin1');
      expect(content.length).toBe(size);
      expect(content).toBe(content.charAt(0).repeat(size));
    }
  });
});

/** Root may write everywhere, so as root the act is done as the system's user without rights. */
async function asOrdinaryUser(act: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
