import { PIECE_LENGTH, type ReceivedFile } from '#shared/contract/appendices.ts';
import { FailureError, toFailure } from '#shared/contract/failure.ts';
import { callMain } from '../../../bridge/main.ts';

interface Sending {
  readonly signal: AbortSignal;
  /** How many bytes main has taken so far. */
  readonly onSent: (bytes: number) => void;
}

/**
 * Sends a file to main piece by piece, so that a large one is never held whole, and answers with what it became. Throws
 * FailureError with the file's name; then nothing of it is kept.
 */
export async function sendFile(file: File, { signal, onSent }: Sending): Promise<ReceivedFile[]> {
  const intakeId = crypto.randomUUID();
  const abandon = (): void => void callMain('appendix.abandon', intakeId);
  signal.addEventListener('abort', abandon);
  try {
    await callMain('appendix.begin', { intakeId, fileName: file.name, size: file.size });
    await sendPieces(file, intakeId, { signal, onSent });
    return await callMain('appendix.finish', intakeId);
  } catch (error) {
    abandon();
    if (signal.aborted) throw new FailureError('cancelled');
    const { kind, ...more } = toFailure(error);
    throw new FailureError(kind, { ...more, fileName: file.name });
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

async function sendPieces(file: File, intakeId: string, { signal, onSent }: Sending): Promise<void> {
  for (let at = 0; at < file.size; at += PIECE_LENGTH) {
    const piece = await readPiece(file, at);
    if (signal.aborted) throw new FailureError('cancelled');
    await callMain('appendix.continue', { intakeId, piece });
    onSent(at + piece.length);
  }
}

/** The browser refuses to read on in a file that was changed, moved or lost after it was chosen. */
async function readPiece(file: File, at: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(at, at + PIECE_LENGTH).arrayBuffer());
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    throw new FailureError(isGone ? 'fileNotFound' : 'fileUnreadable');
  }
}
