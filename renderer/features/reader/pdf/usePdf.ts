import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import type { ReadableFile } from '../keptFile.ts';
import { openPdf, type PdfProblem } from './openPdf.ts';

/** How far a PDF is on its way to the screen. */
export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'locked'; readonly wasWrong: boolean; readonly unlock: (password: string) => void }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly kind: 'failed'; readonly problem: PdfProblem };

/** Opens a file for as long as it is shown. A password is kept nowhere: whoever comes back is asked again. */
export function usePdf({ sha256, size }: ReadableFile): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(
    () =>
      openPdf(
        { sha256, size },
        {
          onOpen: (pdf) => setState({ kind: 'open', pdf }),
          onPassword: ({ wasWrong, answer }) => setState({ kind: 'locked', wasWrong, unlock: answer }),
          onProblem: (problem) => setState({ kind: 'failed', problem }),
        },
      ),
    [sha256, size],
  );
  return state;
}
