import type { Transaction } from 'dexie';
import type { Appendix } from '#shared/model/appendix.ts';
import { annotationOfVersion2 } from '#shared/package/older/annotationOfVersion2.ts';

/** From version 2 to 3. */
export async function addWhatVersion2Lacked(transaction: Transaction): Promise<void> {
  await sayWhatNotesAreAbout(transaction);
  await sayThatNoFileWasReplaced(transaction);
}

/** A note of version 2 had a section and a passage, either of them or neither, in the place of an anchor. */
async function sayWhatNotesAreAbout(transaction: Transaction): Promise<void> {
  const annotations = transaction.table<unknown, string>('annotations');
  await annotations.bulkPut((await annotations.toArray()).map(annotationOfVersion2));
}

/** Until version 3 no appendix kept the files that newer ones had replaced. */
async function sayThatNoFileWasReplaced(transaction: Transaction): Promise<void> {
  await transaction
    .table<Pick<Appendix, 'earlierFiles'>>('appendices')
    .toCollection()
    .modify({ earlierFiles: [] });
}
