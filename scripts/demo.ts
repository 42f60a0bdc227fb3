import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../tests/e2e/harness/runningApp.ts';
import { demoSteps } from './demo/steps.ts';
import { inProject } from './projectRoot.ts';
import { explainSetupErrors } from './setupError.ts';
import { prepareTestApp } from './testApp/testApp.ts';

/** `npm run demo`: drives the real app without a person and leaves what it made in demo/. */
explainSetupErrors();
const demoFolder = inProject('demo');
await rm(demoFolder, { recursive: true, force: true });
await mkdir(demoFolder, { recursive: true });

const { testApp, stop } = await prepareTestApp();
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'punkt-demo-'));
const app = await launchApp(testApp, { dataDirectory });
try {
  const file = (name: string): string => path.join(demoFolder, name);
  const picture = async (name: string): Promise<void> => {
    await app.page.screenshot({ path: file(`${name}.png`), animations: 'disabled' });
  };
  for (const step of demoSteps) {
    console.log(step.title);
    await step.run({ app, file, picture });
  }
  console.log(`See ${demoFolder}`);
} finally {
  await app.kill();
  await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
  stop();
}
