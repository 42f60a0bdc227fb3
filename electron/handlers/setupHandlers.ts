import { handleApp } from './app.ts';
import { handleAppendix } from './appendix.ts';
import { handleBackup } from './backup.ts';
import { handleCalendar } from './calendar.ts';
import { handleFile } from './file.ts';
import { handleJob } from './job.ts';
import { handleOffice } from './office.ts';
import { handlePack } from './pack.ts';
import { handlePackage } from './package.ts';
import { handlePicture } from './picture.ts';
import { handleRecovery } from './recovery.ts';
import { handlePages } from './pages.ts';
import { handlePdf } from './pdf.ts';
import type { Services } from './services.ts';
import { handleTemplate } from './template.ts';
import { handleWord } from './word.ts';

/** Every topic of the contract, one file per group. */
export function setupHandlers(services: Services): void {
  handleApp(services);
  handleFile(services);
  handlePicture(services);
  handleTemplate(services);
  handleAppendix(services);
  handleWord(services);
  handlePages(services);
  handlePdf(services);
  handlePack(services);
  handleOffice(services);
  handlePackage(services);
  handleCalendar(services);
  handleBackup(services);
  handleJob(services);
  handleRecovery(services);
}
