import type { Target } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

/** The files that the person chose since the app started: the page knows them by a token, only main by their path. */
export interface Targets {
  add(path: string): Target;
  /** Throws badRequest for a token that was never given out. */
  pathOf(targetId: string): string;
}

export function createTargets(): Targets {
  const paths = new Map<string, string>();
  return {
    add(path) {
      const targetId = randomUUID();
      paths.set(targetId, path);
      return { targetId, fileName: basename(path) };
    },
    pathOf(targetId) {
      const path = paths.get(targetId);
      if (path === undefined) throw new FailureError('badRequest', { detail: 'unknown target' });
      return path;
    },
  };
}
