import { utilityProcess } from 'electron';
import { FailureError } from '#shared/contract/failure.ts';
import { createJobProcess } from '../jobs/jobProcess.ts';
import type { JobContext } from '../jobs/processJob.ts';
import { exportProcessFile, userDataPath } from '../paths.ts';
import type { ExportedDocument } from './exportDocument.ts';
import type { DocumentToLayOut, DocumentToWrite, OverviewToWrite, WordJob } from './exportProcess.ts';
import type { Template } from '#shared/model/template.ts';
import type { LaidOutDocument } from './layOutDocument.ts';
import type { ChosenTemplate } from './template/chosenTemplate.ts';

/** The process that writes Word files and finds their pages, kept warm between two of them. */
export interface WordProcess {
  warmUp(): void;
  write(source: DocumentToWrite, context: JobContext): Promise<ExportedDocument>;
  writeOverview(source: OverviewToWrite, context: JobContext): Promise<ExportedDocument>;
  layOut(source: DocumentToLayOut, context: JobContext): Promise<LaidOutDocument>;
  /** As keepChosenTemplate, and templateDamaged for a file that takes longer than any template. */
  keepTemplate(chosen: ChosenTemplate): Promise<Template>;
}

/** In milliseconds. A large template takes a second. */
const LONGEST_READING = 30_000;

export function createWordProcess(): WordProcess {
  const process = createJobProcess<WordJob>(() =>
    utilityProcess.fork(exportProcessFile, [], { serviceName: 'Punkt Word' }),
  );
  const filesFolder = userDataPath('files');
  const run = async (request: WordJob['request'], context: JobContext): Promise<ExportedDocument> => {
    const result = await process.run(request, context);
    if (result.task === 'write') return result.exported;
    throw new FailureError('unexpected', { detail: 'the process did something else' });
  };
  return {
    warmUp: () => process.warmUp(),
    write: (source, context) => run({ task: 'write', source, filesFolder }, context),
    writeOverview: (source, context) => run({ task: 'writeOverview', source, filesFolder }, context),
    async layOut(source, context) {
      const result = await process.run({ task: 'layOut', source, filesFolder }, context);
      if (result.task === 'layOut') return result.laidOut;
      throw new FailureError('unexpected', { detail: 'the process did something else' });
    },
    async keepTemplate(chosen) {
      const signal = AbortSignal.timeout(LONGEST_READING);
      const order = { task: 'keepTemplate', chosen, filesFolder } as const;
      const result = await process.run(order, { signal, onProgress: () => {} }).catch((error: unknown) => {
        const { fileName } = chosen;
        throw signal.aborted ? new FailureError('templateDamaged', { fileName, detail: 'endless' }) : error;
      });
      if (result.task === 'keepTemplate') return result.template;
      throw new FailureError('unexpected', { detail: 'the process did something else' });
    },
  };
}
