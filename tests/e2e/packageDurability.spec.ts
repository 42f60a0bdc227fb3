import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { contentOfMeeting, noLineage, type Lineage } from '#shared/package/content.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { isDeepRun } from '../deepRuns.ts';
import { openNewMeeting } from './acts/packages.ts';
import { answerOpenDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

const KILLS = isDeepRun ? 20 : 1;
/** Reading the file again and storing what is in it takes about as long. */
const LONGEST_WAIT_MS = 400;

test('a package is taken in as a whole or not at all when Punkt is killed meanwhile', async ({
  launch,
  dataDirectory,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const write = async (name: string, snapshot: MeetingSnapshot, lineage: Lineage) => {
    const file = path.join(dataDirectory, name);
    const { version } = await writePackageFile(file, contentOfMeeting(snapshot, lineage), {
      appVersion: '0',
    });
    return { file, version: version ?? '', snapshot };
  };
  let present = await write('sendt.punkt', sampleMeeting, noLineage);
  let app = await launch({ switches: [present.file] });
  await openNewMeeting(app.page);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const base = { version: present.version, snapshot: present.snapshot };
    const edited = { ...sampleMeeting, sections: sectionsSaying(`Udgave ${kill}`) };
    const next = await write(`retur${kill}.punkt`, edited, { ancestors: [base.version], base });
    await answerOpenDialog(app.electron, [next.file]);
    await app.page.keyboard.press('Control+o');
    const known = app.page.getByRole('dialog', { name: 'Mødet findes allerede her' });
    await known.getByRole('button', { name: 'Læs ændringer ind' }).press('Enter');
    await wait(Math.random() * LONGEST_WAIT_MS);
    await app.kill();
    app = await launch();
    await app.page.getByRole('treeitem').first().waitFor();
    const taken = (await textsOf(app.page)).filter((text) => text.includes(`"Udgave ${kill}"`)).length;
    expect([0, sampleMeeting.sections.length], `kill ${kill}`).toContain(taken);
    if (taken > 0) present = next;
  }
});

function sectionsSaying(text: string): MeetingSnapshot['sections'] {
  return sampleMeeting.sections.map((section) => ({ ...section, content: doc(p(text)) }));
}

/** What every section says, read from the database itself. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('punkt');
        opening.addEventListener('error', () => reject(new Error('the database does not open')));
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction('sections').objectStore('sections').getAll();
          rows.addEventListener('success', () => {
            opening.result.close();
            resolve(rows.result.map((row: unknown) => JSON.stringify(row)));
          });
        });
      }),
  );
}
