import { expect, it } from 'vitest';
import { renameWithPatience } from '../../../electron/files/renameWithPatience.ts';

/** A rename that is refused with `code` so many times before it succeeds, and counts the tries. */
function refusing(times: number, code: string) {
  const tries: string[] = [];
  const renameFile = async (from: string): Promise<void> => {
    tries.push(from);
    if (tries.length <= times) throw Object.assign(new Error(code), { code });
  };
  return { tries, renameFile };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])(
  'waits for a scanner on Windows that answers %s twice',
  async (code) => {
    const { tries, renameFile } = refusing(2, code);
    await renameWithPatience('a', 'b', { platform: 'win32', renameFile, pauses: [0, 0, 0] });
    expect(tries.length).toBe(3);
  },
);

it('says that the file is in use when it is still held open at last', async () => {
  const { tries, renameFile } = refusing(99, 'EPERM');
  const rename = renameWithPatience('a', 'C/Dagsorden.docx', {
    platform: 'win32',
    renameFile,
    pauses: [0, 0],
  });
  await expect(rename).rejects.toMatchObject({ failure: { kind: 'fileInUse', fileName: 'Dagsorden.docx' } });
  expect(tries.length).toBe(3);
});

it.each([
  ['linux', 'EPERM'],
  ['win32', 'ENOENT'],
] as const)('does not wait where it would not help: %s, %s', async (platform, code) => {
  const { tries, renameFile } = refusing(99, code);
  await expect(renameWithPatience('a', 'b', { platform, renameFile, pauses: [0, 0] })).rejects.toMatchObject({
    code,
  });
  expect(tries.length).toBe(1);
});
