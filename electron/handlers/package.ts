import { app } from 'electron';
import { handle } from '../contract/handle.ts';
import { askWhichToOpen } from '../files/askForFile.ts';
import { openPackageFile, writePackageFile } from '../package/packageFile.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePackage({ settings, targets, jobs, files, waiting, scratchFolder }: Services): void {
  handle('package.write', ({ jobId, targetId, content, senderRole, passphrase }, page) =>
    jobs.run(jobId, (signal) =>
      writePackageFile(targets.pathOf(targetId), content, {
        appVersion: app.getVersion(),
        senderRole,
        passphrase,
        files,
        signal,
        onProgress: reportProgress(page, jobId),
      }),
    ),
  );

  handle('package.choose', async (_request, page) => {
    const path = await askWhichToOpen(page, settings, 'package');
    return path === null ? null : targets.add(path);
  });

  handle('package.takeWaiting', () => {
    const path = waiting.take();
    return path === null ? null : targets.add(path);
  });

  handle('package.read', ({ jobId, targetId, passphrase, keepFiles }, page) =>
    jobs.run(jobId, async (signal) => {
      const { manifest, version, content } = await openPackageFile(targets.pathOf(targetId), {
        passphrase,
        keepIn: keepFiles ? files : null,
        scratchFolder,
        signal,
        onProgress: reportProgress(page, jobId),
      });
      const { senderRole, createdAt } = manifest;
      return { senderRole, createdAt, version, content };
    }),
  );
}
