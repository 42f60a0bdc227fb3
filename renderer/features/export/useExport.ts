import { useCallback, useEffect, useRef, useState } from 'react';
import type { Target } from '#shared/contract/contract.ts';
import { toFailure } from '#shared/contract/failure.ts';
import { callMain, listenToMain } from '../../bridge/main.ts';
import { readSnapshot } from '../../database/snapshots.ts';
import { firstNumberOf } from '../../database/yearNumbers.ts';
import { fileKindOf, type ExportJob, type ExportKind } from './exportJob.ts';

export interface Export {
  readonly job: ExportJob | null;
  readonly start: (kind: ExportKind, meetingId: string, suggestedName: string) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Runs one export at a time and tells how far it is. */
export function useExport(): Export {
  const [job, setJob] = useState<ExportJob | null>(null);
  const cancelRunning = useRef(() => {});

  useEffect(
    () =>
      listenToMain('job.progress', ({ jobId, step, done, total }) =>
        setJob((present) =>
          present?.kind === 'running' && present.jobId === jobId
            ? { ...present, step, share: total > 0 ? done / total : undefined }
            : present,
        ),
      ),
    [],
  );

  const start = useCallback(async (kind: ExportKind, meetingId: string, suggestedName: string) => {
    const target = await callMain('file.chooseTarget', { kind: fileKindOf(kind), suggestedName });
    if (!target) return;
    const jobId = crypto.randomUUID();
    setJob({ kind: 'running', jobId, target, step: 'compose', share: undefined });
    const cancelling = new AbortController();
    cancelRunning.current = () => {
      cancelling.abort();
      void callMain('job.cancel', jobId);
    };
    setJob(await run(kind, jobId, meetingId, target, cancelling.signal));
  }, []);

  const cancel = useCallback(() => cancelRunning.current(), []);
  const dismiss = useCallback(() => setJob(null), []);
  return { job, start, cancel, dismiss };
}

/** What a package has none of. */
const NOTHING_TO_CHECK = { estimatedEntries: [], nearEdgeEntries: [], missingPictures: [] } as const;

/** null where the person cancelled: nothing was written, and there is nothing to say. */
async function run(
  kind: ExportKind,
  jobId: string,
  meetingId: string,
  target: Target,
  signal: AbortSignal,
): Promise<ExportJob | null> {
  try {
    const snapshot = await readSnapshot(meetingId, 'without bin');
    const request = { jobId, targetId: target.targetId, snapshot };
    const firstNumber = await firstNumberOf(snapshot.meeting, snapshot.body);
    // Main could not cancel a job that it had not heard of yet.
    if (signal.aborted) return null;
    if (kind === 'package') {
      const { missingFiles } = await callMain('package.write', request);
      return { kind: 'done', target, what: kind, ...NOTHING_TO_CHECK, missingFiles };
    }
    const written =
      kind === 'agenda'
        ? await callMain('word.exportAgenda', { ...request, firstNumber })
        : await callMain('word.exportMinutes', {
            ...request,
            firstNumber,
            edition: kind === 'publicMinutes' ? 'public' : 'full',
          });
    return { kind: 'done', target, what: kind, missingFiles: 0, ...written };
  } catch (error) {
    const failure = toFailure(error);
    return failure.kind === 'cancelled' ? null : { kind: 'failed', target, failure };
  }
}
