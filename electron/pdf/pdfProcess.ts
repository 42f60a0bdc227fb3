import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import { composeDocument } from '#shared/document/meetingDocument.ts';
import { finishPdf } from './finishPdf.ts';
import { outlineOf } from './outlineOf.ts';
import type { Drawn, Printout } from './printouts.ts';

/** Finishing a printed PDF in a process of its own: reading and writing it anew takes a while when it is long. */
export interface FinishPdfJob extends ProcessJob {
  readonly request: {
    readonly printed: Uint8Array;
    readonly printout: Printout;
    readonly drawn: Drawn;
  };
  readonly result: Uint8Array;
}

serveProcessJob<FinishPdfJob>(({ printed, printout: { snapshot, document, firstNumber, plan }, drawn }) => {
  const { tree } = composeDocument(snapshot, document, firstNumber);
  const { properties } = tree;
  return finishPdf(printed, { properties, outline: outlineOf(tree, plan, drawn), now: new Date() });
});
