import { portToStarter } from '../../jobs/forkedProcess.ts';
import { serveProcessJob } from '../../jobs/processJob.ts';
import type { PackJob } from './packJob.ts';
import { writePack } from './writePack.ts';

serveProcessJob<PackJob>(writePack, portToStarter<PackJob>());
