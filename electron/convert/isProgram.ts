import { access, constants } from 'node:fs/promises';

/** Whether there is a file at `path` that can be started. */
export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
