import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { PDFArray, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { FailureError } from '#shared/contract/failure.ts';
import {
  appendicesInPack,
  composeAppendixPack,
  type AppendixPack,
} from '#shared/document/pack/appendixPack.ts';
import { capitalise } from '#shared/language/capitalise.ts';
import { packProfileOf } from '#shared/layouts/packProfileOf.ts';
import { createFileStore } from '../../files/store/fileStore.ts';
import { throwIfCancelled } from '../../jobs/jobs.ts';
import type { JobContext } from '../../jobs/processJob.ts';
import { writeOutlineTo } from '../outline.ts';
import { addAppendix, type AddedAppendix } from './addAppendix.ts';
import { listAttachments } from './attachments.ts';
import { writeStamping, type Binding } from './binding.ts';
import { loadFaces } from './draw/faces.ts';
import { drawFront, layOutFront } from './front.ts';
import type { PackRequest, PackResult } from './packJob.ts';
import { createPdfFile, type PdfFile } from './pdfFile.ts';
import { listLayers } from './source/layers.ts';
import { openSource } from './source/openSource.ts';
import { STAMP_NAME } from './source/pageOfPack.ts';
import { takePages } from './source/takePages.ts';
import { drawStamp } from './stamp.ts';

/** Levels of the outline that a reader shows at once: items and their appendices, not what those bring along. */
const OPEN_LEVELS = 2;

/**
 * Writes an appendix pack to `targetPath`: the agenda, if it is to stand first, then cover, overview and every appendix with
 * its stamp. A file that cannot stand as pages is attached, with a page that says so.
 * Throws FailureError; the file is then of no use.
 */
export async function writePack(
  request: PackRequest,
  { onProgress, signal }: JobContext,
): Promise<PackResult> {
  const pack = composeAppendixPack(request.snapshot, request.choice);
  const appendices = appendicesInPack(pack);
  if (appendices.length === 0) throw new FailureError('noAppendices');
  const own = await PDFDocument.create({ updateMetadata: false });
  const file = await createPdfFile(request.targetPath, own.context);
  try {
    const binding = await beginBinding(pack, request, own, file);
    if (request.agendaPath !== null) await addAgenda(request.agendaPath, binding);
    const front = layOutFront(pack, binding);
    const files = createFileStore(request.filesFolder);
    const added = new Map<string, AddedAppendix>();
    for (const item of pack.items) {
      const title = `${binding.profile.words.references.item} ${item.number}: ${item.title}`;
      const line =
        binding.outline.push({ title: capitalise(title), level: 1, page: binding.parent, y: null }) - 1;
      for (const appendix of item.appendices) {
        onProgress({ step: 'pack', done: added.size, total: appendices.length });
        await setImmediate();
        throwIfCancelled(signal);
        added.set(
          appendix.id,
          await addAppendix(appendix, request.contents.get(appendix.id), files, binding),
        );
      }
      settleItem(
        binding,
        line,
        item.appendices.map(({ id }) => added.get(id)),
      );
    }
    onProgress({ step: 'pack', done: appendices.length, total: appendices.length });
    await drawFront(front, added, binding);
    await finish(pack, binding, request.madeAt);
    return {
      pageCount: binding.pages.length,
      places: new Map([...added].map(([id, { place }]) => [id, place])),
      leftOut: [...added.values()].flatMap(({ leftOut }) => leftOut ?? []),
    };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function beginBinding(
  pack: AppendixPack,
  { fontsFolder }: PackRequest,
  own: PDFDocument,
  file: PdfFile,
): Promise<Binding> {
  const profile = packProfileOf(pack.body);
  // Every letter of the pack and of the words that may stand in it.
  const faces = await loadFaces(own, fontsFolder, JSON.stringify([pack, profile.words]));
  const parent = own.catalog.get(PDFName.of('Pages'));
  if (!(parent instanceof PDFRef))
    throw new FailureError('unexpected', { detail: 'a document without pages' });
  return {
    file,
    own,
    profile,
    faces,
    parent,
    stamping: await writeStamping(file, own, STAMP_NAME),
    pages: [],
    outline: [],
    stamps: [],
    attachments: [],
    layers: [],
  };
}

/** The agenda has its own numbers at the foot of its pages, and no stamp. */
async function addAgenda(path: string, binding: Binding): Promise<void> {
  const { file, parent, pages, outline, profile } = binding;
  const source = await openSource(await readFile(path), false);
  const taken = await takePages(source, { file, parent, stamping: null });
  const first = taken.pages[0];
  if (!first) return;
  pages.push(...taken.pages.map(({ ref }) => ref));
  outline.push({ title: profile.words.agenda, level: 1, page: first.ref, y: null });
  for (const { title, level, page, y } of taken.outline) {
    const shown = taken.pages[page];
    if (shown) outline.push({ title, level: level + 1, page: shown.ref, y });
  }
}

/** An item's line leads to its first appendix that has pages; an item without one has no line. */
function settleItem({ outline }: Binding, line: number, added: readonly (AddedAppendix | undefined)[]): void {
  const first = added.find((appendix) => appendix?.place.kind === 'page');
  const present = outline[line];
  if (first?.first && present) outline[line] = { ...present, page: first.first };
  else outline.splice(line, 1);
}

async function finish(pack: AppendixPack, binding: Binding, madeAt: string): Promise<void> {
  const { file, own, faces, pages, outline, stamps, attachments, profile } = binding;
  const { words, colours } = profile;
  for (const { ref, frame, words: stampWords, page } of stamps) {
    const shown = `${words.pack.page} ${page} ${words.pack.ofPages} ${pages.length}`;
    const look = { faces, colour: colours.heading };
    await file.write(ref, drawStamp(own.context, frame, { ...stampWords, page: shown }, look));
  }
  await faces.embed();
  describe(pack, own, new Date(madeAt));
  writeOutlineTo(own, outline, OPEN_LEVELS);
  listAttachments(own, attachments);
  listLayers(own, binding.layers);
  const tree = own.catalog.Pages();
  tree.set(PDFName.of('Kids'), listOf(pages, own));
  tree.set(PDFName.of('Count'), PDFNumber.of(pages.length));
  for (const [ref, object] of own.context.enumerateIndirectObjects()) await file.write(ref, object);
  const { Root: root, Info: info } = own.context.trailerInfo;
  if (!(root instanceof PDFRef) || !(info instanceof PDFRef)) throw new FailureError('unexpected');
  await file.finish({ root, info });
}

function listOf(pages: readonly PDFRef[], { context }: PDFDocument): PDFArray {
  const list = PDFArray.withContext(context);
  for (const page of pages) list.push(page);
  return list;
}

/** No person's and no machine's name stands in it. */
function describe({ properties }: AppendixPack, own: PDFDocument, now: Date): void {
  own.setTitle(properties.title, { showInWindowTitleBar: true });
  own.setAuthor(properties.author);
  own.setLanguage(properties.language);
  own.setCreator('Punkt');
  own.setProducer('Punkt');
  own.setCreationDate(now);
  own.setModificationDate(now);
}
