import { mkdir, rm } from 'node:fs/promises';

/** Makes the folder in which locked packages are unlocked, without what was left when Punkt was ended meanwhile. */
export async function emptyScratchFolder(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
