import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { fetchPictures, type FileSource, type PictureFiles } from './pictureFiles.ts';
import { fillFields } from './template/fillFields.ts';
import { readTemplate } from './template/readTemplate.ts';
import type { WordTemplate } from './template/wordTemplate.ts';

/** What a document needs of the file store. */
export interface DocumentFiles {
  readonly pictures: PictureFiles;
  /** The organisation's template; null: the body has none, or its file is missing. */
  readonly template: WordTemplate | null;
}

export const NO_FILES: DocumentFiles = { pictures: new Map(), template: null };

/** Fetches all of it, each file once. What cannot be had or read is left out. */
export async function fetchFiles(
  tree: DocumentTree,
  { template }: Pick<LayoutProfile, 'template'>,
  source: FileSource,
): Promise<DocumentFiles> {
  const bytes = template && (await source(template.sha256));
  return {
    pictures: await fetchPictures(tree, source),
    template:
      bytes &&
      (await readTemplate(bytes).then(
        ({ template: read }) => fillFields(read, tree.fields),
        () => null,
      )),
  };
}

/** The looks of a document whose template is missing: nothing makes its first page another than the others. */
export function looksWith(profile: LayoutProfile, { template }: DocumentFiles): LayoutProfile {
  if (template !== null || profile.page.firstPage === undefined) return profile;
  const { firstPage: _first, ...page } = profile.page;
  return { ...profile, page };
}
