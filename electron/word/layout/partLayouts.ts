import { createHash } from 'node:crypto';
import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import { picturesIn } from '#shared/document/pictures.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { layOutPart, type PartToLayOut } from './layOutPart.ts';

/** Parts of a document that were laid out before: what is typed changes one of them, and only that is laid out anew. */
export interface PartLayouts {
  layOut(tree: DocumentTree, profile: LayoutProfile, part: PartToLayOut): readonly PlannedPage[];
  /** Forgets the parts that were not asked for since this was called last. */
  forgetUnused(): void;
}

export function createPartLayouts(layOut: typeof layOutPart = layOutPart): PartLayouts {
  let known = new Map<string, readonly PlannedPage[]>();
  let used = new Map<string, readonly PlannedPage[]>();
  return {
    layOut(tree, profile, part) {
      const key = keyOf(tree, profile, part);
      const pages = used.get(key) ?? known.get(key) ?? layOut(tree, profile, part);
      used.set(key, pages);
      return pages;
    },
    forgetUnused() {
      known = used;
      used = new Map();
    },
  };
}

/** Counted through the document, so that they change wherever an item is moved. */
const TAKES_NO_ROOM: ReadonlySet<string> = new Set(['bookmark', 'referenceBookmark', 'source']);

/** Everything that the pages of a part depend on. */
function keyOf({ header, footer, logo }: DocumentTree, profile: LayoutProfile, part: PartToLayOut): string {
  const { blocks, isFirstPart, pictures } = part;
  const missing = picturesIn(blocks).filter(({ sha256 }) => !pictures.has(sha256)).length;
  const written = JSON.stringify(
    [profile, header, footer, logo, isFirstPart, missing, blocks],
    (name, value: unknown) => (TAKES_NO_ROOM.has(name) ? undefined : value),
  );
  return createHash('sha256').update(written).digest('hex');
}
