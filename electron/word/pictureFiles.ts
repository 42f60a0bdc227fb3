import { pictureMediaType } from '#shared/contract/pictures.ts';
import { picturesIn } from '#shared/document/pictures.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { FileStore } from '../files/store/fileStore.ts';

/** Gives the bytes of a picture or a template by their digest; null where the file is missing or damaged. */
export type FileSource = (sha256: string) => Promise<Uint8Array | null>;

/** The files of a store. */
export function filesOf(files: Pick<FileStore, 'read'>): FileSource {
  return (sha256) => files.read(sha256).catch(() => null);
}

export interface PictureFile {
  /** As docx names it. */
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** While the pages are counted only a picture's size matters, and its bytes would be packed in vain. */
export const NO_BYTES: PictureFile = { type: 'png', bytes: new Uint8Array() };

/** The pictures of a document by digest. One that is not here is written as words in its place. */
export type PictureFiles = ReadonlyMap<string, PictureFile>;

/** Fetches every picture of the document, each once. */
export async function fetchPictures(tree: DocumentTree, source: FileSource): Promise<PictureFiles> {
  const pictures = [...picturesIn(tree.blocks), ...(tree.logo ? [tree.logo] : [])];
  const digests = new Set(pictures.map(({ sha256 }) => sha256));
  const files = new Map<string, PictureFile>();
  for (const sha256 of digests) {
    const bytes = await source(sha256);
    const mediaType = bytes && pictureMediaType(bytes);
    if (bytes && mediaType) files.set(sha256, { type: mediaType === 'image/png' ? 'png' : 'jpg', bytes });
  }
  return files;
}

/** The logo, and the titles of the items, whose picture could not be had: in the order of the agenda, each once. */
export function titlesWithMissingPictures({ logo, blocks }: DocumentTree, files: PictureFiles): string[] {
  const titles = new Set<string>();
  if (logo && !files.has(logo.sha256)) titles.add(logo.description ?? 'Logo');
  let title = '';
  for (const block of blocks) {
    if (block.kind === 'itemHeading') title = block.title;
    if (picturesIn([block]).some(({ sha256 }) => !files.has(sha256))) titles.add(title);
  }
  return [...titles];
}
