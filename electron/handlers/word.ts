import type { WebContents } from 'electron';
import type { RequestOf } from '#shared/contract/contract.ts';
import { handle } from '../contract/handle.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { userDataPath } from '../paths.ts';
import type { WordDocument } from '../word/exportProcess.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handleWord({ jobs, targets, wordProcess }: Services): void {
  const write = (
    { jobId, targetId, snapshot, firstNumber }: RequestOf<'word.exportAgenda'>,
    document: WordDocument,
    page: WebContents,
  ) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const onProgress = reportProgress(page, jobId);
      const { bytes, ...exported } = await wordProcess.run(
        { document, snapshot, firstNumber, filesFolder: userDataPath('files') },
        { signal, onProgress },
      );
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return exported;
    });
  handle('word.exportAgenda', (request, page) => write(request, { kind: 'agenda' }, page));
  handle('word.exportMinutes', ({ edition, ...request }, page) =>
    write(request, { kind: 'minutes', edition }, page),
  );
}
