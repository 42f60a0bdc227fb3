import { app } from 'electron';
import { handle } from '../contract/handle.ts';
import { askWhereToSave } from '../files/askForFile.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { userDataPath } from '../paths.ts';
import { forgetEarlierStarts } from '../recovery/beforeOpening.ts';
import { askToStartOver, finishStartingOver } from '../recovery/startOver.ts';
import { expectDatabase, expectNoDatabase } from '../recovery/expectedDatabase.ts';
import type { Services } from './services.ts';

export function handleRecovery({ settings }: Services): void {
  handle('recovery.startOver', async ({ restoreFrom }) => {
    await askToStartOver(userDataPath('start-over.json'), restoreFrom);
    await expectNoDatabase(userDataPath('has-database'));
    app.relaunch();
    // Not quit: a page whose database is broken might object to being closed.
    app.exit();
  });

  handle('recovery.databaseOpened', async () => {
    await expectDatabase(userDataPath('has-database'));
    await finishStartingOver(userDataPath('start-over.json'));
    // Nobody waits for it, and where it fails, as for a file that a virus scanner holds, the next start tries again.
    void forgetEarlierStarts(userDataPath('before-opening')).catch(() => undefined);
  });

  handle('recovery.saveReport', async (report, page) => {
    const path = await askWhereToSave(page, settings, { kind: 'report', suggestedName: 'Punkt fejlrapport' });
    if (path === null) return false;
    await writeFileAtomically(path, report);
    return true;
  });
}
