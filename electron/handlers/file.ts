import { FailureError } from '#shared/contract/failure.ts';
import { shell } from 'electron';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { handle } from '../contract/handle.ts';
import { askWhereToSave } from '../files/askForFile.ts';
import type { Services } from './services.ts';

export function handleFile({ settings, targets, wordProcess }: Services): void {
  handle('file.chooseTarget', async (wish, page) => {
    // The process is ready by the time the person has chosen.
    if (wish.kind === 'word') wordProcess.warmUp();
    const path = await askWhereToSave(page, settings, wish);
    return path === null ? null : targets.add(path);
  });

  handle('file.open', async (targetId) => {
    const path = existing(targets.pathOf(targetId));
    const problem = await shell.openPath(path);
    if (problem) throw new FailureError('noProgramForFile', { fileName: basename(path), detail: problem });
  });

  handle('file.showInFolder', (targetId) => {
    shell.showItemInFolder(existing(targets.pathOf(targetId)));
  });
}

/** The file may have been moved or deleted since it was written. */
function existing(path: string): string {
  if (!existsSync(path)) throw new FailureError('fileNotFound', { fileName: basename(path) });
  return path;
}
