import { readFile } from 'node:fs/promises';
import type { PDFRef } from '@cantoo/pdf-lib';
import { toFailure } from '#shared/contract/failure.ts';
import { pictureMediaType } from '#shared/contract/pictures.ts';
import type { PackedAppendix } from '#shared/document/pack/appendixPack.ts';
import { composeAttachedPage } from '#shared/document/pack/attachedPage.ts';
import type { PackPlace } from '#shared/document/pack/overview.ts';
import type { AttachReason } from '#shared/layouts/packWords.ts';
import type { FileStore } from '../../files/store/fileStore.ts';
import { attachFile } from './attachments.ts';
import type { Binding } from './binding.ts';
import { points } from './draw/lookOf.ts';
import { emptySheet } from './draw/sheet.ts';
import { placeAt } from './draw/typeset.ts';
import { fileMark, frameOfPaper, writeSheet } from './ownPages.ts';
import type { LeftOut, PackContent } from './packJob.ts';
import { pictureAsPdf } from './picturePage.ts';
import { CannotShowError, openSource } from './source/openSource.ts';
import { takePages, type TakenPages } from './source/takePages.ts';

/** What became of an appendix in the pack. */
export interface AddedAppendix {
  readonly place: PackPlace;
  /** Its first page; null where it has none. */
  readonly first: PDFRef | null;
  readonly leftOut: LeftOut | null;
}

type FileSource = Extract<PackedAppendix['source'], { kind: 'file' }>;

/** Adds an appendix's pages, stamped; or a page that says that its file is attached; or nothing but its line. */
export async function addAppendix(
  appendix: PackedAppendix,
  content: PackContent | undefined,
  files: FileStore,
  binding: Binding,
): Promise<AddedAppendix> {
  const { source } = appendix;
  if (source === null) return { place: { kind: 'toFollow' }, first: null, leftOut: null };
  if (source.kind === 'link') return { place: { kind: 'link' }, first: null, leftOut: null };
  try {
    if (content?.kind === 'attach') throw new CannotShowError(content.reason);
    const read = () => (content?.kind === 'converted' ? readFile(content.path) : files.read(source.sha256));
    return addPages(appendix, await takeFrom(read, binding), binding);
  } catch (error) {
    const { kind } = toFailure(error);
    if (kind === 'storedFileMissing' || kind === 'storedFileDamaged') return missing(appendix);
    // What went wrong in the middle of a document has written nothing that a page leads to.
    const reason = error instanceof CannotShowError ? error.reason : 'damaged';
    return attach(appendix, source, reason, files, binding);
  }
}

/** The pages of a file. What the first library cannot read, or finds something amiss in, is read by a second. */
async function takeFrom(read: () => Promise<Uint8Array>, binding: Binding): Promise<TakenPages> {
  const { file, parent, stamping, profile } = binding;
  const around = { file, parent, stamping };
  const bytes = await read();
  if (pictureMediaType(bytes) !== null) return takePages(await pictureAsPdf(bytes, profile.page), around);
  if (!looksLikePdf(bytes)) throw new CannotShowError('notPages');
  try {
    return await takePages(await openSource(bytes, false), around);
  } catch (error) {
    const isDamaged = !(error instanceof CannotShowError) || error.reason === 'damaged';
    if (isDamaged) return takePages(await openSource(bytes, true), around);
    throw error;
  }
}

/** Readers look for the mark in so many bytes from the beginning. */
const MARK_WITHIN = 1024;

function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MARK_WITHIN)).includes('%PDF-');
}

function addPages(appendix: PackedAppendix, taken: TakenPages, binding: Binding): AddedAppendix {
  const { pages, stamps, layers } = binding;
  const start = pages.length;
  layers.push(taken.layers);
  taken.pages.forEach(({ ref, frame, stamp }, index) => {
    pages.push(ref);
    if (stamp)
      stamps.push({ ref: stamp, frame, words: stampWordsOf(appendix, binding), page: start + index + 1 });
  });
  const first = taken.pages[0]?.ref ?? null;
  if (first) addToOutline(appendix, first, taken, binding);
  return { place: { kind: 'page', page: start + 1 }, first, leftOut: null };
}

function addToOutline(
  { label, title }: PackedAppendix,
  first: PDFRef,
  taken: TakenPages,
  { outline }: Binding,
): void {
  outline.push({ title: `${label}. ${title}`, level: 2, page: first, y: null });
  for (const { title: own, level, page, y } of taken.outline) {
    const shown = taken.pages[page];
    if (shown) outline.push({ title: own, level: level + 2, page: shown.ref, y });
  }
}

function stampWordsOf({ label, itemNumber }: PackedAppendix, { profile }: Binding) {
  return { label, rest: `${profile.words.pack.toItem} ${itemNumber}` };
}

async function attach(
  appendix: PackedAppendix,
  source: FileSource,
  reason: AttachReason,
  files: FileStore,
  binding: Binding,
): Promise<AddedAppendix> {
  const { file, own, pages, stamps, outline, attachments, profile } = binding;
  const description = `${appendix.label}. ${appendix.title}`;
  const attachment = await attachFile({ ...source, description }, { file, own, files });
  attachments.push(attachment);
  const [ref, stamp] = [file.nextRef(), file.nextRef()];
  const sheet = emptySheet();
  const { page, words } = profile;
  const passages = composeAttachedPage(appendix, source.fileName, reason, words.pack);
  const end = placeAt(passages, points(page.height - page.margins.top), sheet, binding);
  const mark = fileMark(binding, attachment.spec, {
    left: points(page.margins.left),
    bottom: end - 24,
    description,
  });
  await writeSheet(ref, sheet, binding, { stamp, annotations: [mark] });
  pages.push(ref);
  const frame = frameOfPaper(page);
  stamps.push({ ref: stamp, frame, words: stampWordsOf(appendix, binding), page: pages.length });
  outline.push({ title: description, level: 2, page: ref, y: null });
  const { label, title } = appendix;
  return { place: { kind: 'page', page: pages.length }, first: ref, leftOut: { label, title, reason } };
}

function missing({ label, title }: PackedAppendix): AddedAppendix {
  return { place: { kind: 'missing' }, first: null, leftOut: { label, title, reason: 'missing' } };
}
