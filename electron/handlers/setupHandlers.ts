import { handleApp } from './app.ts';
import { handleFile } from './file.ts';
import { handleJob } from './job.ts';
import { handleRecovery } from './recovery.ts';
import type { Services } from './services.ts';

/** Every topic of the contract, one file per group. */
export function setupHandlers(services: Services): void {
  handleApp(services);
  handleFile(services);
  handleJob(services);
  handleRecovery(services);
}
