import { z } from 'zod';
import { fileSourceSchema } from '../model/appendix.ts';

/** In bytes. Larger ones could not travel in a meeting package (FILES_LIMIT), nor be sent by mail. */
export const APPENDIX_LIMIT = 2_000_000_000;

/** In bytes: how much of a file the page sends to main at a time. */
export const PIECE_LENGTH = 4_000_000;

/** A file that was received and is kept. A mail becomes several: its words, and each of its attachments. */
export const receivedFileSchema = z.strictObject({
  /** What an appendix with it could be called. */
  title: z.string().min(1),
  source: fileSourceSchema,
});
export type ReceivedFile = z.infer<typeof receivedFileSchema>;

/** A kept file by what is known of it in the meeting. */
export const keptFileSchema = fileSourceSchema.pick({ fileName: true, sha256: true, size: true });
export type KeptFile = z.infer<typeof keptFileSchema>;
