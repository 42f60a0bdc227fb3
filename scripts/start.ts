import { api } from '@electron-forge/core';
import { projectRoot } from './projectRoot.ts';
import { resolveRuntime } from './runtime/resolveRuntime.ts';
import { describeRuntime, runtimeEnvironment } from './runtime/runtime.ts';
import { explainSetupErrors } from './setupError.ts';
import { prepareDesktop } from './system/desktop.ts';

/** `npm start`: the app from source, with the renderer reloading as it is edited. */
explainSetupErrors();
const runtime = await resolveRuntime();
console.log(describeRuntime(runtime));
const desktop = await prepareDesktop(runtime);
Object.assign(process.env, runtimeEnvironment(runtime), desktop.env);
const app = await api.start({
  dir: projectRoot,
  // Interactive mode reads the terminal, and Vite ends when that does: without one, the app would close at once.
  interactive: process.stdin.isTTY,
  args: [...desktop.switches, ...process.argv.slice(2)],
});
process.once('exit', () => app.kill());
