import { app } from 'electron';
import { basename } from 'node:path';
import { handle } from '../contract/handle.ts';
import { askWhichToOpen } from '../files/askForFile.ts';
import { readPackageFile, writePackageFile } from '../package/packageFile.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePackage({ settings, targets, jobs }: Services): void {
  handle('package.write', ({ jobId, targetId, snapshot }, page) =>
    jobs.run(jobId, (signal) =>
      writePackageFile(targets.pathOf(targetId), snapshot, {
        appVersion: app.getVersion(),
        signal,
        onProgress: reportProgress(page, jobId),
      }),
    ),
  );

  handle('package.choose', async (_request, page) => {
    const path = await askWhichToOpen(page, settings, 'package');
    if (path === null) return null;
    const { snapshot } = await readPackageFile(path);
    return { fileName: basename(path), snapshot };
  });
}
