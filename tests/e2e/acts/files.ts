import type { Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { aMail } from '../../electron/files/examine/someFiles.ts';
import type { FileForTest } from './pictures.ts';

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
  await ask();
  await (await chooser).setFiles(files);
}
