import type { Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { aMail } from '../../electron/files/examine/someFiles.ts';

export interface FileForTest {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function pdfFile(name: string, pages: number): Promise<FileForTest> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage([595, 842]);
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

export function textFile(name: string, text: string): FileForTest {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** A mail with a PDF and a text attached to it. */
export async function mailFile(name: string): Promise<FileForTest> {
  const attached = await pdfFile('', 2);
  return { name, mimeType: 'message/rfc822', buffer: aMail(attached.buffer) };
}

/** Does what makes the system ask for files, and chooses these; its own dialog cannot be driven. */
export async function chooseFiles(
  page: Page,
  ask: () => Promise<unknown>,
  ...files: FileForTest[]
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  // The browser is told that the test answers in the dialog's place; by the time it answers this, it knows.
  await page.evaluate(() => null);
  await ask();
  await (await chooser).setFiles(files);
}
