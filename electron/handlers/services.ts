import type { BackupStore } from '../backups/backupStore.ts';
import type { Intakes } from '../files/intake/intakes.ts';
import type { OpenCopies } from '../files/openCopy.ts';
import type { FileStore } from '../files/store/fileStore.ts';
import type { Targets } from '../files/targets.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { WaitingPackage } from '../opening/waitingPackage.ts';
import type { DocumentPrinter } from '../pdf/documentPrinter.ts';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import type { WordProcess } from '../word/wordProcess.ts';

/** What the handlers share for as long as the app runs. */
export interface Services {
  readonly settings: ShellSettingsFile;
  readonly targets: Targets;
  readonly files: FileStore;
  readonly intakes: Intakes;
  readonly openCopies: OpenCopies;
  readonly waiting: WaitingPackage;
  /** Where locked packages lie unlocked while they are read. */
  readonly scratchFolder: string;
  readonly jobs: Jobs;
  readonly wordProcess: WordProcess;
  readonly printer: DocumentPrinter;
  readonly backups: BackupStore;
  /** The moment that an emptied database is to be filled from; null at every ordinary start. */
  readonly restoreFrom: string | null;
}
