import { prepareTestApp } from '../../../scripts/testApp/testApp.ts';
import { handOverTestApp } from './testAppInEnvironment.ts';

/** Runs once before all tests; what it gives back runs once after them. */
export default async function globalSetup(): Promise<() => void> {
  const { testApp, stop } = await prepareTestApp();
  handOverTestApp(testApp);
  return stop;
}
