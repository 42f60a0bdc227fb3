import type { ReceivedFile } from '#shared/contract/appendices.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { titleOfFile } from '#shared/files/titleOfFile.ts';
import { civilDateOf, danishTimeOf } from '#shared/language/danishMoment.ts';
import type { Examine } from '../examine/examiner.ts';
import type { Mail, MailAttachment } from '../examine/readMail.ts';
import { toFileName } from '../fileName.ts';
import type { FileStore } from '../store/fileStore.ts';

/** What is written above a mail's words, in the app's language. */
export interface MailWords {
  readonly mail: string;
  readonly attachment: string;
  readonly from: string;
  readonly to: string;
  readonly copyTo: string;
  readonly sent: string;
  readonly subject: string;
}

interface Surroundings {
  readonly store: FileStore;
  readonly examine: Examine;
  readonly signal: AbortSignal;
  readonly words: MailWords;
}

/** Keeps a mail's words as a text file, which every computer can open and print, and then each of its attachments. */
export async function filesOfMail(mail: Mail, surroundings: Surroundings): Promise<ReceivedFile[]> {
  const { words } = surroundings;
  const title = mail.subject || words.mail;
  const letter = { fileName: toFileName(title, 'txt'), bytes: Buffer.from(letterOf(mail, words)) };
  const files = [{ ...(await keep(letter, surroundings)), title }];
  for (const attachment of mail.attachments) files.push(await keep(attachment, surroundings));
  return files;
}

async function keep(
  { fileName: given, bytes }: MailAttachment,
  { store, examine, signal, words }: Surroundings,
): Promise<ReceivedFile> {
  if (signal.aborted) throw new FailureError('cancelled');
  const fileName = given || words.attachment;
  const kept = await store.keepBytes(bytes);
  const { mediaType, pages } = await examine({ path: store.pathOf(kept.sha256), fileName }, signal);
  return { title: titleOfFile(fileName), source: { kind: 'file', fileName, mediaType, pages, ...kept } };
}

function letterOf({ from, to, cc, sentAt, subject, text }: Mail, words: MailWords): string {
  const head: readonly (readonly [string, string])[] = [
    [words.from, from.join(', ')],
    [words.to, to.join(', ')],
    [words.copyTo, cc.join(', ')],
    [words.sent, sentAt === null ? '' : dayAndTime(sentAt)],
    [words.subject, subject],
  ];
  const lines = head.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  // As Windows' own editor writes lines: it is the one that most people have.
  return `${[...lines, '', text].join('\n')}\n`.replaceAll('\n', '\r\n');
}

/** "12-03-2026 kl. 9.20" */
function dayAndTime(moment: string): string {
  return `${civilDateOf(moment).split('-').toReversed().join('-')} ${danishTimeOf(moment)}`;
}
