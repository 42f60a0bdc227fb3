import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { samples } from '#shared/sample/samples.ts';
import { exportToWord } from '../../electron/word/exportToWord.ts';
import { composeMeeting } from './acts/composeMeeting.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

/** An appendix is typed as a title; where its file is, is not typed. */
function asTyped(sample: MeetingSnapshot): MeetingSnapshot {
  return { ...sample, appendices: sample.appendices.map((appendix) => ({ ...appendix, source: null })) };
}

async function structureOf(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value.replaceAll(/<a id="[^"]*"><\/a>/g, '').split(/(?=<(?:h\d|p|li|tr|table)>)/);
}

for (const [form, sample] of Object.entries(samples)) {
  test(`the sample of ${form} is composed from nothing by keyboard alone`, async ({ app, dataDirectory }) => {
    test.setTimeout(180_000);
    const file = path.join(dataDirectory, 'tastet.docx');
    await answerSaveDialog(app.electron, file);
    await composeMeeting(app.page, sample);
    await app.page.keyboard.press('F12');
    await expect(app.page.getByRole('heading', { name: 'tastet.docx er gemt' })).toBeVisible({
      timeout: 30_000,
    });
    const { bytes } = await exportToWord(asTyped(sample), { now: new Date() });
    expect(await structureOf(await readFile(file))).toEqual(await structureOf(bytes));
  });
}
