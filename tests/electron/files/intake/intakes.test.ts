import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineFile } from '../../../../electron/files/examine/examineFile.ts';
import type { Examine } from '../../../../electron/files/examine/examiner.ts';
import { createIntakes, type Intakes } from '../../../../electron/files/intake/intakes.ts';
import { createFileStore, type FileStore } from '../../../../electron/files/store/fileStore.ts';
import { sha256Of } from '../../../../electron/files/sha256.ts';
import { texts } from '../../../../electron/texts.ts';
import type { MailWords } from '../../../../electron/files/intake/filesOfMail.ts';
import { APPENDIX_LIMIT } from '#shared/contract/appendices.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { aMail, aPdf } from '../examine/someFiles.ts';

let around: string;
let folder: string;
let store: FileStore;
let intakes: Intakes;
const examine: Examine = (file) => examineFile(file);

beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'punkt-intake-'));
  folder = join(around, 'files');
  store = createFileStore(folder);
  intakes = createIntakes({ store, folder: around, examine });
});
afterEach(() => rm(around, { recursive: true }));

const da = texts('da');
const words: MailWords = {
  mail: da.mail,
  attachment: da.mailAttachment,
  from: da.mailFrom,
  to: da.mailTo,
  copyTo: da.mailCopyTo,
  sent: da.mailSent,
  subject: da.mailSubject,
};
const failure = (kind: string) => ({ failure: { kind } });
const kept = (): Promise<string[]> => readdir(folder).catch(() => []);

async function send(fileName: string, content: Buffer, pieceLength = 65_536) {
  const intakeId = crypto.randomUUID();
  await intakes.begin(intakeId, { fileName, size: content.length });
  for (let at = 0; at < content.length; at += pieceLength)
    await intakes.take(intakeId, content.subarray(at, at + pieceLength));
  return intakes.finish(intakeId, words);
}

describe('a file that comes in pieces', () => {
  it('is kept byte for byte, with what can be known of it', async () => {
    const content = await aPdf(7);
    expect(await send('Bilag 2 - Takster_2027.pdf', content, 100)).toEqual([
      {
        title: 'Takster 2027',
        source: {
          kind: 'file',
          fileName: 'Bilag 2 - Takster_2027.pdf',
          mediaType: 'application/pdf',
          size: content.length,
          sha256: sha256Of(content),
          pages: 7,
        },
      },
    ]);
    expect(await store.read(sha256Of(content))).toEqual(content);
  });

  it('is kept once, however often it comes, and at the same time', async () => {
    const content = randomBytes(300_000);
    await Promise.all([send('a.bin', content), send('b.bin', content), send('c.bin', content)]);
    await send('d.bin', content);
    expect(await kept()).toEqual([sha256Of(content)]);
  });

  it('may be empty', async () => {
    const [received] = await send('tom.txt', Buffer.alloc(0));
    expect(received?.source).toMatchObject({ size: 0, mediaType: 'text/plain' });
  });

  it('comes beside others', async () => {
    const [one, other] = [randomBytes(200_000), randomBytes(200_000)];
    await Promise.all([send('a', one, 1000), send('b', other, 1500)]);
    expect((await kept()).toSorted()).toEqual([sha256Of(one), sha256Of(other)].toSorted());
  });
});

describe('a file that does not come whole', () => {
  it('leaves nothing when it is given up', async () => {
    await intakes.begin('a', { fileName: 'stor.pdf', size: 1_000_000 });
    await intakes.take('a', randomBytes(500_000));
    intakes.abandon('a');
    await expect.poll(kept).toEqual([]);
    await expect(intakes.take('a', randomBytes(10))).rejects.toMatchObject(failure('badRequest'));
  });

  it.each([
    ['shorter', 999],
    ['longer', 1001],
  ])('leaves nothing when it is %s than was said', async (_what, length) => {
    await intakes.begin('a', { fileName: 'vokser.log', size: 1000 });
    await intakes.take('a', randomBytes(length));
    await expect(intakes.finish('a', words)).rejects.toMatchObject({
      failure: { kind: 'fileChanged', fileName: 'vokser.log' },
    });
    expect(await kept()).toEqual([]);
  });

  it('leaves nothing when the disk is full half way, and says so at the next piece or at the end', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    const fullStore: FileStore = {
      ...store,
      receive: (content) =>
        store.receive(
          (async function* () {
            for await (const piece of content) {
              yield piece;
              throw full;
            }
          })(),
        ),
    };
    intakes = createIntakes({ store: fullStore, folder: around, examine });
    await intakes.begin('a', { fileName: 'stor.pdf', size: 3000 });
    const whole = async (): Promise<void> => {
      for (let piece = 0; piece < 3; piece += 1) await intakes.take('a', randomBytes(1000));
      await intakes.finish('a', words);
    };
    await expect(whole()).rejects.toMatchObject(failure('diskFull'));
    expect(await kept()).toEqual([]);
  });

  it('is refused before it comes when it is too large', async () => {
    const begin = intakes.begin('a', { fileName: 'film.mov', size: APPENDIX_LIMIT + 1 });
    await expect(begin).rejects.toMatchObject({
      failure: { kind: 'appendixTooLarge', fileName: 'film.mov' },
    });
  });

  it('is given up while it is looked into', async () => {
    let hasBegun = false;
    const slow: Examine = (_file, signal) =>
      new Promise((_resolve, reject) => {
        hasBegun = true;
        signal.addEventListener('abort', () => reject(new FailureError('cancelled')));
      });
    intakes = createIntakes({ store, folder: around, examine: slow });
    await intakes.begin('a', { fileName: 'a.pdf', size: 3 });
    await intakes.take('a', Buffer.from('abc'));
    const finishing = intakes.finish('a', words);
    await expect.poll(() => hasBegun).toBe(true);
    intakes.abandon('a');
    await expect(finishing).rejects.toMatchObject(failure('cancelled'));
  });
});

describe('a mail', () => {
  it('becomes its words as a text and each attachment as a file of its own', async () => {
    const answer = await aPdf(2);
    const received = await send('svar.eml', aMail(answer));
    expect(received.map(({ title, source }) => [title, source.fileName, source.pages])).toEqual([
      ['Høringssvar om takster', 'Høringssvar om takster.txt', null],
      ['Høring', 'Høring.pdf', 2],
      ['noter', 'noter.txt', null],
    ]);
    const letter = await store.read(received[0]?.source.sha256 ?? '');
    expect(letter.toString('utf8').replaceAll('\u00a0', ' ')).toMatch(
      /^Fra: Jens Holm <jens@eksempel\.dk>\r\nTil: Inger Lund .*\r\nSendt: 12-03-2026 kl\. 9\.20\r\nEmne: Høringssvar om takster\r\n\r\nKære Inger/,
    );
    expect(await store.read(sha256Of(answer))).toEqual(answer);
  });
});
