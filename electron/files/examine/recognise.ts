import { typeByName, UNKNOWN_MEDIA_TYPE } from '#shared/files/fileTypes.ts';
import { readBeginning } from '../readBeginning.ts';
import { readStart, START_LENGTH } from './signatures.ts';
import { documentInZip } from './zipKind.ts';

/**
 * The media type of the file at `path`, by what is in it; its name decides only between kinds that begin alike, such as
 * the texts, or the documents of Office before 2007. Throws what the disk says.
 */
export async function recognise(path: string, fileName: string): Promise<string> {
  const named = typeByName(fileName)?.mediaType ?? null;
  const start = readStart(await readBeginning(path, START_LENGTH));
  switch (start.kind) {
    case 'known':
      return start.mediaType;
    case 'zip':
      return (await documentInZip(path)) ?? 'application/zip';
    case 'oldOffice':
      return named !== null && isOldOffice(named) ? named : UNKNOWN_MEDIA_TYPE;
    case 'text':
      return named !== null && isWritten(named) ? named : 'text/plain';
    case 'unknown':
      return UNKNOWN_MEDIA_TYPE;
  }
}

const oldOffice = ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'];

function isOldOffice(mediaType: string): boolean {
  return mediaType === 'application/vnd.ms-outlook' || oldOffice.includes(mediaType);
}

/** Whether a file of this kind is text to a text editor. */
function isWritten(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType === 'image/svg+xml' || mediaType === 'message/rfc822';
}
