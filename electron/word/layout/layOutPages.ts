import { notesIn } from '#shared/document/pages/notes.ts';
import type { PagePlan, PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { cutAtPageStarts } from '../pages/parts.ts';
import type { PictureFiles } from '../pictureFiles.ts';
import type { PartLayouts } from './partLayouts.ts';
import { shiftPage } from './shiftPage.ts';

/**
 * Where every page of a document begins, as Word lays it out. One part after the other, each in a few hundredths of a
 * second, and none that `layouts` knows already; `afterPart` is called between them, which may wait, report or throw
 * to stop.
 */
export async function layOutPages(
  tree: DocumentTree,
  profile: LayoutProfile,
  pictures: PictureFiles,
  layouts: PartLayouts,
  afterPart: (done: number, total: number) => Promise<void>,
): Promise<PagePlan> {
  const parts = cutAtPageStarts(tree.blocks);
  const plan: PlannedPage[] = [];
  let blocksBefore = 0;
  let notesBefore = 0;
  for (const [index, blocks] of parts.entries()) {
    const pages = layouts.layOut(tree, profile, { blocks, pictures, isFirstPart: index === 0 });
    plan.push(...pages.map((page) => shiftPage(page, blocksBefore, notesBefore)));
    blocksBefore += blocks.length;
    notesBefore += notesIn(blocks).length;
    await afterPart(index + 1, parts.length);
  }
  layouts.forgetUnused();
  return plan;
}
