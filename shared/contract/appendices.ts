import { z } from 'zod';
import { fileSourceSchema, sha256Schema } from '../model/appendix.ts';

/** In bytes. Larger ones could not travel in a meeting package (FILES_LIMIT), nor be sent by mail. */
export const APPENDIX_LIMIT = 2_000_000_000;

/** In bytes: how much of a file the page sends to main at a time. */
export const PIECE_LENGTH = 4_000_000;

/** In bytes: how much of a kept file the page reads at a time. */
export const PART_LENGTH = 1_000_000;

/** A part of a kept file: `length` bytes from the byte `from`, fewer where the file ends before. */
export const partOfFileSchema = z.strictObject({
  sha256: sha256Schema,
  from: z.int().min(0),
  length: z.int().min(1).max(PART_LENGTH),
});
export type PartOfFile = z.infer<typeof partOfFileSchema>;

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
