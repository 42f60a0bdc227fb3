import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileKind, Target } from '#shared/contract/contract.ts';
import { toFailure } from '#shared/contract/failure.ts';
import { callMain, listenToMain } from '../../bridge/main.ts';
import type { ExportJob, ExportOrder } from './exportJob.ts';
import { writeOrder, type Writing } from './writeOrder.ts';

export interface Export {
  readonly job: ExportJob | null;
  readonly start: (order: ExportOrder, meetingId: string, suggestedName: string) => Promise<void>;
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

  const start = useCallback(async (order: ExportOrder, meetingId: string, suggestedName: string) => {
    const target = await callMain('file.chooseTarget', { kind: fileKindOf(order), suggestedName });
    if (!target) return;
    const jobId = crypto.randomUUID();
    setJob({ kind: 'running', jobId, target, step: 'compose', share: undefined });
    const cancelling = new AbortController();
    cancelRunning.current = () => {
      cancelling.abort();
      void callMain('job.cancel', jobId);
    };
    setJob(await run(order, target, { meetingId, jobId, ...target, signal: cancelling.signal }));
  }, []);

  const cancel = useCallback(() => cancelRunning.current(), []);
  const dismiss = useCallback(() => setJob(null), []);
  return { job, start, cancel, dismiss };
}

function fileKindOf({ kind }: ExportOrder): FileKind {
  switch (kind) {
    case 'pdf':
    case 'pack':
      return 'pdf';
    case 'package':
      return 'package';
    default:
      return 'word';
  }
}

/** null where the person cancelled: nothing was written, and there is nothing to say. */
async function run(order: ExportOrder, target: Target, writing: Writing): Promise<ExportJob | null> {
  try {
    return { kind: 'done', target, written: await writeOrder(order, writing) };
  } catch (error) {
    const failure = toFailure(error);
    return failure.kind === 'cancelled' ? null : { kind: 'failed', target, failure };
  }
}
