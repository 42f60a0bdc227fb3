import { BrowserWindow, utilityProcess, type WebContents } from 'electron';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestOf } from '#shared/contract/contract.ts';
import { wholeAgenda } from '#shared/document/meetingDocument.ts';
import { publicSnapshot } from '#shared/minutes/publicSnapshot.ts';
import { handle } from '../contract/handle.ts';
import { officePrograms } from '../convert/officePrograms.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import type { JobContext } from '../jobs/processJob.ts';
import { fontsFolder, packProcessFile, userDataPath } from '../paths.ts';
import { makePack } from '../pdf/pack/makePack.ts';
import type { PackResult } from '../pdf/pack/packJob.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

type PackOrder = RequestOf<'pack.exportOverview'>;

export function handlePack({ jobs, targets, settings, wordProcess, printer }: Services): void {
  const make = async (
    { snapshot, madeAt, edition, itemId, firstNumber }: PackOrder,
    { targetPath, agendaPath }: { readonly targetPath: string; readonly agendaPath: string | null },
    context: JobContext,
  ): Promise<PackResult> => {
    const { programs } = await officePrograms(settings);
    const choice = { edition, itemId, firstNumber };
    const filesFolder = userDataPath('files');
    return makePack(
      { snapshot, choice, agendaPath, filesFolder, fontsFolder: fontsFolder(), targetPath, madeAt },
      {
        ...context,
        programs,
        startProcess: () => utilityProcess.fork(packProcessFile, [], { serviceName: 'Punkt bilag' }),
      },
    );
  };

  const printAgenda = async (
    { snapshot, firstNumber, edition }: PackOrder,
    path: string,
    page: WebContents,
    context: JobContext,
  ): Promise<string[]> => {
    const shown = edition === 'public' ? publicSnapshot(snapshot) : snapshot;
    const parent = BrowserWindow.fromWebContents(page);
    const source = { snapshot: shown, firstNumber, document: wholeAgenda };
    const printed = await printer.print(source, parent, context);
    await writeFile(path, printed.bytes);
    return printed.missingPictures;
  };

  handle('pack.export', ({ withAgenda, ...order }, page) =>
    jobs.run(order.jobId, (signal) =>
      inScratchFolder(async (folder) => {
        const context = { signal, onProgress: reportProgress(page, order.jobId) };
        const targetPath = targets.pathOf(order.targetId);
        const agendaPath = withAgenda ? join(folder, 'agenda.pdf') : null;
        const missingPictures =
          agendaPath === null ? [] : await printAgenda(order, agendaPath, page, context);
        const { pageCount, leftOut } = await make(order, { targetPath, agendaPath }, context);
        return { pageCount, leftOut: [...leftOut], missingPictures };
      }),
    ),
  );

  handle('pack.exportOverview', (order, page) =>
    jobs.run(order.jobId, (signal) =>
      inScratchFolder(async (folder) => {
        const context = { signal, onProgress: reportProgress(page, order.jobId) };
        const path = targets.pathOf(order.targetId);
        const { snapshot, firstNumber, madeAt, edition, itemId } = order;
        const made = await make(order, { targetPath: join(folder, 'pack.pdf'), agendaPath: null }, context);
        const choice = { edition, itemId, firstNumber };
        const { places } = made;
        const { bytes } = await wordProcess.writeOverview({ snapshot, choice, places, madeAt }, context);
        throwIfCancelled(signal);
        await writeFileAtomically(path, bytes);
        return { leftOut: [...made.leftOut] };
      }),
    ),
  );
}

async function inScratchFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
