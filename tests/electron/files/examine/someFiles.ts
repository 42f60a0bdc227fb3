import { PDFDocument } from '@cantoo/pdf-lib';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Small files as programs write them, for tests that look into files. */

export async function aPdf(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage([595, 842]);
  return Buffer.from(await pdf.save());
}

export async function aZip(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** As far as an Office document says what it is. */
export function anOfficeFile(mainPart: string): Promise<Buffer> {
  const override = `<Override PartName="/document.xml" ContentType="application/${mainPart}.main+xml"/>`;
  return aZip({ '[Content_Types].xml': `<Types>${override}</Types>`, 'document.xml': '<w/>' });
}

/** A fax: `pages` directories without entries, one after the other. */
export function aTiff(pages: number): Buffer {
  const directories = Array.from({ length: pages }, (_, page) => {
    const directory = Buffer.alloc(6);
    directory.writeUInt32LE(page === pages - 1 ? 0 : 8 + 6 * (page + 1), 2);
    return directory;
  });
  return Buffer.concat([Buffer.from('49492a0008000000', 'hex'), ...directories]);
}

/** A mail as it is saved by a mail program: its words, a picture in a signature, and two attachments. */
export function aMail(attached: Buffer): Buffer {
  const lines = [
    'From: Jens Holm <jens@eksempel.dk>',
    'To: Inger Lund <inger@eksempel.dk>, kontor@eksempel.dk',
    'Subject: =?utf-8?Q?H=C3=B8ringssvar_om_takster?=',
    'Date: Thu, 12 Mar 2026 09:20:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ydre"',
    '',
    '--ydre',
    'Content-Type: multipart/related; boundary="indre"',
    '',
    '--indre',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Kære Inger</p><p>Her er <b>svaret</b>.</p><img src="cid:logo">',
    '--indre',
    'Content-Type: image/png; name="logo.png"',
    'Content-Disposition: inline; filename="logo.png"',
    'Content-ID: <logo>',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('logo').toString('base64'),
    '--indre--',
    '--ydre',
    'Content-Type: application/pdf',
    "Content-Disposition: attachment; filename*=utf-8''H%C3%B8ring.pdf",
    'Content-Transfer-Encoding: base64',
    '',
    attached.toString('base64'),
    '--ydre',
    'Content-Type: text/plain; name="noter.txt"',
    'Content-Disposition: attachment; filename="noter.txt"',
    '',
    'Husk det.',
    '--ydre--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
