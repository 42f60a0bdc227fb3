import { app } from 'electron';
import { basename } from 'node:path';
import { handle } from '../contract/handle.ts';
import { askWhichToOpen } from '../files/askForFile.ts';
import { readPackageFile, writePackageFile } from '../package/packageFile.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePackage({ settings, targets, jobs, files }: Services): void {
  handle('package.write', ({ jobId, targetId, snapshot }, page) =>
    jobs.run(jobId, async (signal) => ({
      missingFiles: await writePackageFile(targets.pathOf(targetId), snapshot, {
        appVersion: app.getVersion(),
        files,
        signal,
        onProgress: reportProgress(page, jobId),
      }),
    })),
  );

  handle('package.choose', async (_request, page) => {
    const path = await askWhichToOpen(page, settings, 'package');
    if (path === null) return null;
    const { snapshot } = await readPackageFile(path, files);
    return { fileName: basename(path), snapshot };
  });
}
