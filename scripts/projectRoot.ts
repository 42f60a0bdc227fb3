import path from 'node:path';

/** Absolute path of the repository's root; scripts work whatever the current directory is. */
export const projectRoot = path.resolve(import.meta.dirname, '..');

export function inProject(...parts: readonly string[]): string {
  return path.join(projectRoot, ...parts);
}
