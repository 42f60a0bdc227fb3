import { FailureError } from '#shared/contract/failure.ts';
import { app, dialog } from 'electron';
import { join } from 'node:path';
import { createBackupStore } from './backups/backupStore.ts';
import { createExaminer } from './files/examine/examiner.ts';
import { createIntakes } from './files/intake/intakes.ts';
import { createOpenCopies } from './files/openCopy.ts';
import { createFileStore } from './files/store/fileStore.ts';
import { createTargets } from './files/targets.ts';
import { setupHandlers } from './handlers/setupHandlers.ts';
import { createJobs } from './jobs/jobs.ts';
import { openFromOutside } from './opening/openFromOutside.ts';
import { createWaitingPackage } from './opening/waitingPackage.ts';
import { emptyScratchFolder } from './package/scratchFolder.ts';
import { devServer, userDataPath } from './paths.ts';
import { createDocumentPrinter } from './pdf/documentPrinter.ts';
import { keepBeforeOpening } from './recovery/beforeOpening.ts';
import { setDatabasesAside } from './recovery/startOver.ts';
import { cutUnfinishedRecords } from './recovery/unfinishedRecords.ts';
import { registerAppScheme, serveApp } from './security/appProtocol.ts';
import { lockPages, lockSession, silenceChromium } from './security/lockDown.ts';
import { pageAddress } from './security/origin.ts';
import { finishWritingBeforeQuit } from './settings/finishWriting.ts';
import { openShellSettings, type ShellSettingsFile } from './settings/shellSettings.ts';
import { texts } from './texts.ts';
import { openMainWindow } from './window/mainWindow.ts';
import { setupMenu } from './window/menu.ts';
import { applyTheme } from './window/theme.ts';
import { createWordProcess } from './word/wordProcess.ts';

/** In the system's folder for temporary files. */
const OPEN_COPIES = 'Punkt-bilag';

// Two at once would share one database, so a second start only shows the window of the first.
if (app.requestSingleInstanceLock()) {
  const settings = openShellSettings(userDataPath('shell.json'));
  start(settings).catch((error: unknown) => stopAndExplain(error, settings));
} else {
  app.quit();
}

async function start(settings: ShellSettingsFile): Promise<void> {
  const waiting = createWaitingPackage();
  openFromOutside(waiting);
  registerAppScheme();
  silenceChromium();
  lockPages();
  app.commandLine.appendSwitch('lang', settings.current.language);
  finishWritingBeforeQuit(settings);

  await app.whenReady();
  lockSession();
  const files = createFileStore(userDataPath('files'));
  const openCopies = createOpenCopies(join(app.getPath('temp'), OPEN_COPIES), files);
  await Promise.all([files.tidy(), openCopies.tidy()]);
  serveApp(files);
  const restoreFrom = await readyDatabases();
  const wordProcess = createWordProcess();
  setupHandlers({
    settings,
    restoreFrom,
    targets: createTargets(),
    files,
    intakes: createIntakes({ store: files, folder: app.getPath('userData'), examine: createExaminer() }),
    openCopies,
    waiting,
    scratchFolder: await emptyScratchFolder(userDataPath('unlocked')),
    jobs: createJobs(),
    wordProcess,
    printer: createDocumentPrinter(wordProcess),
    backups: createBackupStore(userDataPath('backups'), { appVersion: app.getVersion() }),
  });
  applyTheme(settings.current.theme);
  setupMenu(settings.current.language);
  openMainWindow(settings);
}

/** Answers the moment to restore from, where somebody asked for that. */
async function readyDatabases(): Promise<string | null> {
  const databases = userDataPath('IndexedDB');
  const kept = userDataPath('before-opening');
  const page = pageAddress(devServer);
  const now = new Date();
  const places = {
    marker: userDataPath('start-over.json'),
    databases,
    kept,
    setAside: userDataPath('set-aside'),
  };
  const restoreFrom = await setDatabasesAside(places, page, now);
  // Where this fails, on a full disk or because another program reads the files, Punkt opens as it would without.
  await keepBeforeOpening(databases, page, kept, now).catch(() => undefined);
  await cutUnfinishedRecords(databases, page).catch(() => undefined);
  return restoreFrom;
}

function stopAndExplain(error: unknown, settings: ShellSettingsFile): void {
  const { couldNotStart, couldNotSetAside } = texts(settings.current.language);
  const isHeldOpen = error instanceof FailureError && error.failure.kind === 'fileInUse';
  dialog.showErrorBox(couldNotStart, isHeldOpen ? couldNotSetAside : String(error));
  app.exit(1);
}
