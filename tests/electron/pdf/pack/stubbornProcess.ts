import { portToStarter } from '../../../../electron/jobs/forkedProcess.ts';
import { serveProcessJob } from '../../../../electron/jobs/processJob.ts';
import type { PackJob } from '../../../../electron/pdf/pack/packJob.ts';
import { writePack } from '../../../../electron/pdf/pack/writePack.ts';

/** A pack's process that a file can do harm to: PUNKT_HARM says to which appendix, by its place, and what it does. */
const [place, harm] = (process.env['PUNKT_HARM'] ?? 'nowhere').split(' ');

serveProcessJob<PackJob>((request, { onProgress, signal }) => {
  const isAttached = [...request.contents.values()].some(({ kind }) => kind === 'attach');
  return writePack(request, {
    signal,
    onProgress(progress) {
      onProgress(progress);
      if (isAttached || String(progress.done) !== place) return;
      if (harm === 'dies') process.kill(process.pid, 'SIGKILL');
      if (harm === 'hangs') hang();
    },
  });
}, portToStarter<PackJob>());

function hang(): void {
  const forever = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(forever, 0, 0);
}
