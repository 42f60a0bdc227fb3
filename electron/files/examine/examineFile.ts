import { countPages } from './countPages.ts';
import { readMail, type Mail } from './readMail.ts';
import { recognise } from './recognise.ts';

/** What a file turns out to be when it is looked into. */
export interface Examined {
  readonly mediaType: string;
  /** null where it could not be counted. */
  readonly pages: number | null;
  /** What is in it, where it is a mail. */
  readonly mail: Mail | null;
}

/** Looks into the file at `path`, which somebody called `fileName`. Throws what the disk says. */
export async function examineFile({ path, fileName }: FileToExamine): Promise<Examined> {
  const mediaType = await recognise(path, fileName);
  const pages = await countPages(path, mediaType);
  return { mediaType, pages, mail: mediaType === 'message/rfc822' ? await readMail(path) : null };
}

export interface FileToExamine {
  readonly path: string;
  readonly fileName: string;
}
