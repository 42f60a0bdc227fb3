import { Packer } from 'docx';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { CORE_PROPERTIES_PATH, writeCoreProperties } from './coreProperties.ts';
import { createDocument } from './createDocument.ts';
import type { DocumentFiles } from './documentFiles.ts';
import type { DocumentPages } from './pages/documentPages.ts';

import { graftTemplate } from './template/graft.ts';
import { makeSteady } from './steadyFile.ts';

/**
 * The document as the bytes of a .docx file, with the page numbers that were counted for it. The same document at the
 * same moment is the same file to the byte, whenever and wherever it is written.
 */
export async function writeWord(
  tree: DocumentTree,
  profile: LayoutProfile,
  files: DocumentFiles,
  pages: DocumentPages,
  now: Date,
): Promise<Uint8Array> {
  const { document } = createDocument(tree, profile, {
    blocks: tree.blocks,
    isFirstPart: true,
    files,
    pages,
  });
  const coreProperties = { path: CORE_PROPERTIES_PATH, data: writeCoreProperties(tree.properties, now) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, [coreProperties]));
  const { template } = files;
  return makeSteady(bytes, (parts) => (template === null ? parts : graftTemplate(parts, template)));
}
