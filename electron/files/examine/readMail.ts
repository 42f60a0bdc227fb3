import { readFile, stat } from 'node:fs/promises';
import { convert } from 'html-to-text';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

/** A mail, taken apart. */
export interface Mail {
  readonly subject: string;
  /** Name and address of each, as "Jens Holm <jens@eksempel.dk>". */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** UTC; null where the mail does not say it, or not so that it can be read. */
  readonly sentAt: string | null;
  /** Without the white space around it; empty where the mail has no words. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  /** Empty where the mail gives it none. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** In bytes. No mail server takes a larger one. */
const LARGEST_MAIL = 200_000_000;

/** The mail in the file at `path`; null for a file that is none, or too large to be one. */
export async function readMail(path: string): Promise<Mail | null> {
  const { size } = await stat(path);
  if (size > LARGEST_MAIL) return null;
  const email = await PostalMime.parse(await readFile(path), { forceRfc822Attachments: true }).catch(
    () => null,
  );
  if (email === null || !isMail(email)) return null;
  return {
    subject: email.subject?.trim() ?? '',
    from: email.from ? namesOf([email.from]) : [],
    to: namesOf(email.to ?? []),
    cc: namesOf(email.cc ?? []),
    sentAt: momentOf(email.date),
    text: (email.text ?? textOf(email.html ?? '')).replaceAll('\r\n', '\n').trim(),
    attachments: email.attachments.filter(isForReading).map(toAttachment),
  };
}

/** Any text can be read as the body of a mail; what makes it one is who sent it, or what it is about. */
function isMail({ from, subject, date }: Email): boolean {
  return from !== undefined || (subject !== undefined && date !== undefined);
}

/** Not the logo in somebody's signature: a picture that the words themselves show. */
function isForReading({ disposition, related, contentId, mimeType }: Attachment): boolean {
  const isShownInText = related === true && contentId !== undefined && disposition !== 'attachment';
  return !(isShownInText && mimeType.startsWith('image/'));
}

/** The words of a mail that has them as a web page only. */
function textOf(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
      ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

function toAttachment({ filename, content, mimeType }: Attachment): MailAttachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { fileName: filename ?? (mimeType === 'message/rfc822' ? 'Videresendt.eml' : ''), bytes };
}

function namesOf(addresses: readonly Address[]): string[] {
  return addresses.flatMap(({ name, address, group }): string[] => {
    if (group) return namesOf(group);
    if (!address) return name ? [name] : [];
    return [name ? `${name} <${address}>` : address];
  });
}

function momentOf(date: string | undefined): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
