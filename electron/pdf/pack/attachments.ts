import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { FileStore } from '../../files/store/fileStore.ts';
import type { PdfFile } from './pdfFile.ts';

/** A file that lies in the pack as it is. */
export interface Attachment {
  readonly fileName: string;
  readonly description: string;
  readonly spec: PDFRef;
}

interface FileToAttach {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly description: string;
}

/** Puts a kept file into the pack, piece by piece. Throws as FileStore.measure, and then nothing was written. */
export async function attachFile(
  { fileName, mediaType, sha256, description }: FileToAttach,
  { file, own, files }: { readonly file: PdfFile; readonly own: PDFDocument; readonly files: FileStore },
): Promise<Attachment> {
  const size = await files.measure(sha256);
  const [content, spec] = [file.nextRef(), file.nextRef()];
  const { context } = own;
  const dict = context.obj({ Type: 'EmbeddedFile', Params: { Size: size } });
  dict.set(PDFName.of('Subtype'), PDFName.of(mediaType));
  await file.writeStream(content, dict, size, files.stream(sha256));
  const name = PDFHexString.fromText(fileName);
  const specification = context.obj({ Type: 'Filespec', F: name, UF: name, EF: { F: content, UF: content } });
  specification.set(PDFName.of('Desc'), PDFHexString.fromText(description));
  await file.write(spec, specification);
  return { fileName, description, spec };
}

/** Lists the attached files where readers look for them. */
export function listAttachments({ context, catalog }: PDFDocument, attachments: readonly Attachment[]): void {
  if (attachments.length === 0) return;
  // The keys must be in order; most readers show the files' own names, some the keys.
  const names = attachments.flatMap(({ fileName, spec }, index) => [
    PDFHexString.fromText(`${String(index + 1).padStart(3, '0')} ${fileName}`),
    spec,
  ]);
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }));
}
