import type { WebContents } from 'electron';
import type { RequestOf } from '#shared/contract/contract.ts';
import { handle } from '../contract/handle.ts';
import { sha256Of } from '../files/sha256.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import type { WordDocument } from '../word/exportProcess.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handleWord({ jobs, targets, wordProcess }: Services): void {
  const write = (
    { jobId, targetId, ...source }: Omit<RequestOf<'word.exportMinutes'>, 'edition'>,
    document: WordDocument,
    page: WebContents,
  ) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const onProgress = reportProgress(page, jobId);
      const { bytes, ...exported } = await wordProcess.write({ document, ...source }, { signal, onProgress });
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return { ...exported, sha256: sha256Of(bytes) };
    });
  handle('word.exportAgenda', ({ supplement, ...request }, page) =>
    write(request, { kind: 'agenda', supplement }, page),
  );
  handle('word.exportMinutes', ({ edition, ...request }, page) =>
    write(request, { kind: 'minutes', edition }, page),
  );
}
