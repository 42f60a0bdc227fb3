import type { PDFRef } from '@cantoo/pdf-lib';
import { appendicesInPack, type AppendixPack } from '#shared/document/pack/appendixPack.ts';
import { composePackCover } from '#shared/document/pack/cover.ts';
import { composePackOverview, type PackPlace } from '#shared/document/pack/overview.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { AddedAppendix } from './addAppendix.ts';
import type { Binding } from './binding.ts';
import { points } from './draw/lookOf.ts';
import { drawRunningLine } from './draw/runningLines.ts';
import { emptySheet } from './draw/sheet.ts';
import { placeAt, typeset, type Passage } from './draw/typeset.ts';
import { writeSheet } from './ownPages.ts';

/** Cover and overview: the room that they take is known before what they say of pages. */
export interface Front {
  readonly pack: AppendixPack;
  readonly cover: PDFRef;
  readonly overview: readonly PDFRef[];
  /** Pages before the cover. */
  readonly before: number;
}

/** Of the paper's height, from its top: where the cover's words begin. */
const COVER_TOP = 0.3;
/** In millimetres, from the paper's foot: where the last words of the cover begin. */
const COVER_FOOT = 38;

/** Gives cover and overview their pages. How many the overview takes does not hang on the numbers in it. */
export function layOutFront(pack: AppendixPack, binding: Binding): Front {
  const { file, pages, outline, profile } = binding;
  const somewhere = new Map(
    appendicesInPack(pack).map(({ id }): [string, PackPlace] => [id, { kind: 'page', page: 0 }]),
  );
  const sheets = typeset(passagesOf(composePackOverview(pack, somewhere, profile), pack), binding);
  const before = pages.length;
  const cover = file.nextRef();
  const overview = sheets.map(() => file.nextRef());
  pages.push(cover, ...overview);
  outline.push({ title: profile.words.pack.overview, level: 1, page: overview[0] ?? cover, y: null });
  return { pack, cover, overview, before };
}

/** Draws them once every appendix has its place. */
export async function drawFront(
  { pack, cover, overview, before }: Front,
  added: ReadonlyMap<string, AddedAppendix>,
  binding: Binding,
): Promise<void> {
  const { pages, profile } = binding;
  await writeSheet(cover, drawCover(pack, pages.length, binding), binding);
  const places = new Map([...added].map(([id, { place }]) => [id, place]));
  const tree = composePackOverview(pack, places, profile);
  const sheets = typeset(passagesOf(tree, pack), binding);
  for (const [index, ref] of overview.entries()) {
    const sheet = sheets[index] ?? emptySheet();
    const numbers = { page: before + 2 + index, pageCount: pages.length };
    drawRunningLine(tree.header, 'header', numbers, sheet, binding);
    drawRunningLine(tree.footer, 'footer', numbers, sheet, binding);
    await writeSheet(ref, sheet, binding, { placeOf: (id) => added.get(id)?.first ?? undefined });
  }
}

function drawCover(pack: AppendixPack, pageCount: number, binding: Binding) {
  const { profile } = binding;
  const { height } = profile.page;
  const cover = composePackCover(pack, pageCount, profile.words.pack);
  const sheet = emptySheet();
  placeAt(cover.body, points(height * (1 - COVER_TOP)), sheet, binding);
  placeAt(cover.foot, points(COVER_FOOT), sheet, binding);
  return sheet;
}

/** The lines of the overview lead to the appendices in their order. */
function passagesOf({ blocks }: DocumentTree, pack: AppendixPack): Passage[] {
  const ids = appendicesInPack(pack).map(({ id }) => id);
  let next = 0;
  return blocks.flatMap((block): Passage[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ role: block.role, content: block.content }];
      case 'fact': {
        const leadsTo = ids[next++];
        const { role, label, content, atRight } = block;
        return [
          { role, label, content, ...(atRight !== undefined && { atRight }), ...(leadsTo && { leadsTo }) },
        ];
      }
      default:
        // Nothing else stands in an overview.
        return [];
    }
  });
}
