import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePackage } from '../../electron/package/encodePackage.ts';
import { bigMeeting } from '../builders/bigMeeting.ts';
import type { RunningApp } from '../e2e/harness/runningApp.ts';
import { openPackage } from '../e2e/acts/packages.ts';

/** Opens the meeting of 60 pages and 200 items from a package, and lets the app come to rest. */
export async function openBigMeeting({ electron, page }: RunningApp, directory: string): Promise<void> {
  const file = path.join(directory, 'stort.punkt');
  await writeFile(file, await encodePackage(bigMeeting(), { appVersion: 'bench' }));
  await openPackage({ electron, page }, file);
  await page.getByRole('treeitem').nth(5).waitFor();
}
