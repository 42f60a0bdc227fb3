import { PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { OutlineTarget } from '../outline.ts';
import type { Attachment } from './attachments.ts';
import type { Faces } from './draw/faces.ts';
import type { PageFrame } from './pageFrame.ts';
import { textStream, type PdfFile } from './pdfFile.ts';
import type { Layers } from './source/layers.ts';
import type { Stamping } from './source/pageOfPack.ts';
import type { StampWords } from './stamp.ts';

/** A pack that is being bound: what is in the file already, and what is written once the number of pages is known. */
export interface Binding {
  readonly file: PdfFile;
  /** Holds what is written last: fonts, outline, catalog. */
  readonly own: PDFDocument;
  readonly profile: LayoutProfile;
  readonly faces: Faces;
  /** Of the tree of pages. */
  readonly parent: PDFRef;
  readonly stamping: Stamping;
  /** Every page in its order. */
  readonly pages: PDFRef[];
  readonly outline: OutlineTarget[];
  readonly stamps: WaitingStamp[];
  readonly attachments: Attachment[];
  readonly layers: Layers[];
}

/** A stamp says how many pages there are, so it is drawn when the last has been added. */
export interface WaitingStamp {
  readonly ref: PDFRef;
  readonly frame: PageFrame;
  readonly words: Omit<StampWords, 'page'>;
  /** Counted from 1. */
  readonly page: number;
}

/** The same two pieces of content stand around the own content of every stamped page. */
export async function writeStamping(file: PdfFile, own: PDFDocument, stampName: string): Promise<Stamping> {
  const [before, after] = [file.nextRef(), file.nextRef()];
  await file.write(before, textStream(own.context, 'q\n'));
  await file.write(after, textStream(own.context, `\nQ\nq /${stampName} Do Q\n`));
  return { before, after };
}
