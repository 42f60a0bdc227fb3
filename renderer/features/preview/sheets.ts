import { notesIn } from '#shared/document/pages/notes.ts';
import type { PageNote } from '#shared/document/pages/pagesOfDocument.ts';
import type { Block } from '#shared/document/tree.ts';

/** A sheet that a document is drawn on where nobody counts its pages, with the notes of what stands on it. */
export interface Sheet {
  readonly blocks: readonly Block[];
  readonly notes: readonly PageNote[];
}

/** A document's blocks as the sheets they are drawn on: a new one where a page begins. Notes count through all of them. */
export function toSheets(blocks: readonly Block[]): Sheet[] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (startsPage(block) && sheets.at(-1)?.length !== 0) sheets.push([]);
    sheets.at(-1)?.push(block);
  }
  let notesBefore = 0;
  return sheets.map((own) => {
    const notes = notesIn(own).map((note, index) => ({ number: notesBefore + index + 1, note }));
    notesBefore += notes.length;
    return { blocks: own, notes };
  });
}

function startsPage(block: Block): boolean {
  return 'startsPage' in block && block.startsPage;
}
