import { PDFHexString, PDFName, PDFString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { PageLook } from '#shared/layouts/profile.ts';
import type { Binding } from './binding.ts';
import { points } from './draw/lookOf.ts';
import type { Sheet, SheetLink } from './draw/sheet.ts';
import type { PageFrame } from './pageFrame.ts';
import { textStream } from './pdfFile.ts';
import { STAMP_NAME } from './source/pageOfPack.ts';

/** Writes a page that Punkt drew. `stamp`: what stands in its corner; `placeOf`: the page that an id leads to. */
export async function writeSheet(
  ref: PDFRef,
  sheet: Sheet,
  { file, own, faces, parent, profile }: Pick<Binding, 'file' | 'own' | 'faces' | 'parent' | 'profile'>,
  {
    stamp = null,
    placeOf = () => undefined,
    annotations = [],
  }: {
    readonly stamp?: PDFRef | null;
    readonly placeOf?: (id: string) => PDFRef | undefined;
    readonly annotations?: readonly PDFDict[];
  } = {},
): Promise<void> {
  const { context } = own;
  const content = file.nextRef();
  const stampOperators = stamp ? [`q /${STAMP_NAME} Do Q`] : [];
  await file.write(content, textStream(context, [...sheet.operators, ...stampOperators].join('\n')));
  const { width, height } = frameOfPaper(profile.page);
  const links = sheet.links.flatMap((link) => linkOf(link, placeOf, context) ?? []);
  const page = context.obj({
    Type: 'Page',
    Parent: parent,
    MediaBox: [0, 0, width, height],
    Resources: { Font: faces.resources, ...(stamp && { XObject: { [STAMP_NAME]: stamp } }) },
    Contents: content,
    Annots: [...links, ...annotations],
  });
  await file.write(ref, page);
}

/** The profile's paper, upright. */
export function frameOfPaper({ width, height }: PageLook): PageFrame {
  return { x: 0, y: 0, width: points(width), height: points(height), rotation: 0, unit: 1 };
}

function linkOf(
  { target, left, bottom, right, top }: SheetLink,
  placeOf: (id: string) => PDFRef | undefined,
  context: Binding['own']['context'],
): PDFDict | null {
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, bottom, right, top],
    Border: [0, 0, 0],
  });
  switch (target.kind) {
    case 'address':
      link.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of(encodeURI(decoded(target.url))) }));
      return link;
    case 'place': {
      const page = placeOf(target.id);
      if (!page) return null;
      link.set(PDFName.of('Dest'), context.obj([page, 'XYZ', null, null, null]));
      return link;
    }
  }
}

/** An address in a PDF is plain ASCII; one that is encoded already stays so. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The mark on a page through which a reader opens an attached file. */
export function fileMark(
  { own }: Pick<Binding, 'own'>,
  spec: PDFRef,
  {
    left,
    bottom,
    description,
  }: { readonly left: number; readonly bottom: number; readonly description: string },
): PDFDict {
  const mark = own.context.obj({
    Type: 'Annot',
    Subtype: 'FileAttachment',
    Rect: [left, bottom, left + MARK, bottom + MARK],
    FS: spec,
    Name: 'Paperclip',
    F: 4,
  });
  mark.set(PDFName.of('Contents'), PDFHexString.fromText(description));
  return mark;
}

/** In points. */
const MARK = 16;
