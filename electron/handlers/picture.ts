import { FailureError, toFailure } from '#shared/contract/failure.ts';
import { pictureMediaType } from '#shared/contract/pictures.ts';
import { handle } from '../contract/handle.ts';
import type { Services } from './services.ts';

export function handlePicture({ files }: Services): void {
  handle('picture.keep', async (bytes) => {
    if (pictureMediaType(bytes) === null) throw new FailureError('pictureNotSupported');
    const { sha256 } = await files.keepBytes(bytes);
    return sha256;
  });

  handle('picture.examine', async (sha256) => {
    try {
      await files.measure(sha256);
      return 'whole';
    } catch (error) {
      return toFailure(error).kind === 'storedFileMissing' ? 'missing' : 'damaged';
    }
  });
}
