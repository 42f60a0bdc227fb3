import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { sha256Of } from '../../../electron/files/sha256.ts';
import { PACKAGE_VERSION } from '#shared/package/manifest.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

/** A zip of the given parts, in order: what a hostile or broken sender may put in a .punkt file. */
export async function zipOf(parts: readonly (readonly [name: string, content: string | Buffer])[]) {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The manifest that belongs to a meeting.json of this content, with some fields changed. */
export function manifestFor(meeting: string | Buffer, changes: Record<string, unknown> = {}): string {
  const bytes = Buffer.from(meeting);
  return JSON.stringify({
    format: 'punkt-meeting-package',
    schemaVersion: PACKAGE_VERSION,
    appVersion: '0.1.0',
    createdAt: '2031-03-01T12:00:00.000Z',
    senderRole: 'secretary',
    parts: [{ path: 'meeting.json', size: bytes.length, sha256: sha256Of(bytes) }],
    ...changes,
  });
}

/** A package whose manifest is right about a meeting.json that may be wrong. */
export async function packageWith(meeting: unknown): Promise<Buffer> {
  const text = typeof meeting === 'string' ? meeting : JSON.stringify(meeting);
  return zipOf([
    ['manifest.json', manifestFor(text)],
    ['meeting.json', text],
  ]);
}

export const sampleText = JSON.stringify(sampleMeeting);

/** The same bytes with every occurrence of one text replaced by another of the same length, such as a part's name. */
export function withBytesReplaced(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('lengths differ');
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}
