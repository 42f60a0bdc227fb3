import { readFile, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../projectRoot.ts';
import { runProcess } from '../runProcess.ts';
import { testPackageEnvironment } from '../runtime/packagePurpose.ts';
import { resolveRuntime } from '../runtime/resolveRuntime.ts';
import { describeRuntime, type Runtime } from '../runtime/runtime.ts';
import { prepareDesktop } from '../system/desktop.ts';
import { hashTestAppInputs } from './testAppInputs.ts';

/** The packaged app as people get it, except that Playwright may drive it. Plain data, so it can cross processes. */
export type TestApp = {
  readonly executable: string;
  readonly switches: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** Packages the app unless that was done since the sources last changed, and gives it a display to run on. */
export async function prepareTestApp(): Promise<{ testApp: TestApp; stop: () => void }> {
  const runtime = await resolveRuntime();
  console.log(describeRuntime(runtime));
  await packageWhenChanged(runtime);
  const { switches, env, stop } = await prepareDesktop(runtime);
  return { testApp: { executable: executablePath(), switches, env }, stop };
}

async function packageWhenChanged(runtime: Runtime): Promise<void> {
  const stamp = inProject('out', 'test', 'inputs.sha256');
  const inputs = await hashTestAppInputs(runtime);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return;
  console.log('Packaging the test app.');
  await rm(stamp, { force: true });
  const env = { ...process.env, ...testPackageEnvironment };
  const code = await runProcess(process.execPath, [inProject('scripts', 'package.ts')], { env });
  if (code !== 0) throw new Error('The test app could not be packaged.');
  await writeFile(stamp, inputs);
}

function executablePath(): string {
  const folder = inProject('out', 'test', `Punkt-${process.platform}-${process.arch}`);
  switch (process.platform) {
    case 'win32':
      return `${folder}\\punkt.exe`;
    case 'darwin':
      return `${folder}/Punkt.app/Contents/MacOS/punkt`;
    default:
      return `${folder}/punkt`;
  }
}
