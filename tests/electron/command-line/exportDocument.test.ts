import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { doc, picture } from '#shared/richText/build.ts';
import { createFileStore } from '../../../electron/files/store/fileStore.ts';
import { writePackageFile } from '../../../electron/package/packageFile.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { samplePicture } from '../../builders/pictures.ts';
import { wholeAgenda } from '#shared/document/meetingDocument.ts';
import { exportDocument } from '../../../electron/command-line/exportDocument.ts';
import { contentOfMeeting } from '#shared/package/content.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/fjord-social.punkt');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('exporting an agenda', () => {
  it('leaves nothing behind when it is interrupted midway', async () => {
    const controller = new AbortController();
    const exporting = exportDocument(wholeAgenda, fixture, join(folder, 'Dagsorden.docx'), {
      overwrite: false,
      signal: controller.signal,
      onProgress: ({ step }) => {
        if (step === 'paginate') controller.abort();
      },
    });
    await expect(exporting).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('exporting an agenda with pictures', () => {
  const options = { overwrite: false, signal: new AbortController().signal, onProgress: () => undefined };

  it('takes them from the package, and says where one is missing', async () => {
    const files = createFileStore(join(folder, 'files'));
    await files.keepBytes(samplePicture.bytes);
    const content = doc(picture(samplePicture.sha256, { alt: 'Kort' }), picture('f'.repeat(64)));
    const snapshot = aSnapshot([{ title: 'Kort og godt', sections: [{ heading: 'Resumé', content }] }]);
    const packagePath = join(folder, 'møde.punkt');
    await writePackageFile(packagePath, contentOfMeeting(snapshot), { appVersion: '1.2.3', files });
    const agendaPath = join(folder, 'Dagsorden.docx');
    const { missingPictures } = await exportDocument(wholeAgenda, packagePath, agendaPath, options);
    expect(missingPictures).toEqual(['Kort og godt']);
    const { value } = await mammoth.convertToHtml({ path: agendaPath });
    expect(value).toContain(
      `<img alt="Kort" src="data:image/png;base64,${Buffer.from(samplePicture.bytes).toString('base64')}"`,
    );
  });
});

describe('exporting minutes', () => {
  const options = { overwrite: false, signal: new AbortController().signal, onProgress: () => undefined };

  it('writes them in full, or for the public without what is closed', async () => {
    const files = createFileStore(join(folder, 'files'));
    const packagePath = join(folder, 'møde.punkt');
    await writePackageFile(packagePath, contentOfMeeting(heldMeeting), { appVersion: '1.2.3', files });
    const [full, open] = [join(folder, 'Referat.docx'), join(folder, 'Offentligt.docx')];
    await exportDocument({ kind: 'minutes', edition: 'full' }, packagePath, full, options);
    await exportDocument({ kind: 'minutes', edition: 'public' }, packagePath, open, options);
    const { value: whole } = await mammoth.extractRawText({ path: full });
    const { value: shown } = await mammoth.extractRawText({ path: open });
    expect([whole.includes('Strandlyst'), shown.includes('Strandlyst')]).toEqual([true, false]);
    expect(shown).toContain('Aftale om en enkelt plads');
  });
});
