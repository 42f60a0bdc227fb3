import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { JobWorker } from './jobProcess.ts';
import type { JobOrder, JobPort, ProcessJob } from './processJob.ts';

/** A job's process where there is no Electron: `file` is run by Node itself. */
export function forkWorker(file: string): JobWorker {
  const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const events = new EventEmitter();
  for (const event of ['message', 'exit'])
    child.on(event, (...told: unknown[]) => events.emit(event, ...told));
  // One that cannot be started, or is gone when it is spoken to, has ended.
  child.on('error', () => events.emit('exit', child.exitCode));
  return {
    on: events.on.bind(events),
    postMessage: (message) => void child.send(Object(message), () => undefined),
    kill: () => child.kill('SIGKILL'),
  };
}

/** The way to whoever started this process: Electron's, or Node's own. A process that nobody waits for ends. */
export function portToStarter<Job extends ProcessJob>(): JobPort<Job> {
  // Undefined in any process but one of Electron's.
  const { parentPort } = process as Partial<Pick<NodeJS.Process, 'parentPort'>>;
  if (parentPort) return parentPort;
  process.on('disconnect', () => process.exit());
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only whoever started this process speaks to it
    on: (_event, listen) => process.on('message', (data) => listen({ data: data as JobOrder<Job> })),
    postMessage: (message) => void process.send?.(message),
  };
}
