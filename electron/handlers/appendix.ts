import { shell } from 'electron';
import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { handle } from '../contract/handle.ts';
import { askWhereToSaveCopy } from '../files/askForFile.ts';
import type { MailWords } from '../files/intake/filesOfMail.ts';
import { createFileParts } from '../files/store/fileParts.ts';
import { replaceFileAtomically } from '../files/writeFileAtomically.ts';
import { texts, type Texts } from '../texts.ts';
import type { Services } from './services.ts';

export function handleAppendix({ settings, targets, files, intakes, openCopies }: Services): void {
  const parts = createFileParts(files);
  handle('appendix.begin', ({ intakeId, ...file }) => intakes.begin(intakeId, file));
  handle('appendix.continue', ({ intakeId, piece }) => intakes.take(intakeId, piece));
  handle('appendix.finish', (intakeId) =>
    intakes.finish(intakeId, mailWords(texts(settings.current.language))),
  );
  handle('appendix.abandon', (intakeId) => intakes.abandon(intakeId));

  handle('appendix.findMissing', async (kept) => {
    const present = await Promise.all(kept.map(({ sha256, size }) => files.has(sha256, size)));
    return kept.filter((_file, index) => present[index] !== true).map(({ sha256 }) => sha256);
  });

  handle('appendix.read', (part) => parts.read(part));

  handle('appendix.open', async (file) => {
    const path = await openCopies.make(file);
    const problem = await shell.openPath(path);
    if (problem) throw new FailureError('noProgramForFile', { fileName: basename(path), detail: problem });
  });

  handle('appendix.openLink', (url) => shell.openExternal(url));

  handle('appendix.saveCopy', async ({ fileName, sha256 }, page) => {
    const path = await askWhereToSaveCopy(page, settings, fileName);
    if (path === null) return null;
    await replaceFileAtomically(path, (temporaryPath) =>
      pipeline(files.stream(sha256), createWriteStream(temporaryPath)),
    );
    return targets.add(path);
  });
}

function mailWords(words: Texts): MailWords {
  return {
    mail: words.mail,
    attachment: words.mailAttachment,
    from: words.mailFrom,
    to: words.mailTo,
    copyTo: words.mailCopyTo,
    sent: words.mailSent,
    subject: words.mailSubject,
  };
}
