import { Spinner } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { useFailureText } from '../../../components/useFailureText.ts';
import type { ReadableFile } from '../keptFile.ts';
import styles from '../Reader.module.css';
import { ReaderProblem } from '../ReaderProblem.tsx';
import type { PdfProblem } from './openPdf.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { PdfDocument } from './PdfDocument.tsx';
import { usePageSizes } from './usePageSizes.ts';
import { usePdf } from './usePdf.ts';

interface PdfReaderProps {
  readonly appendix: Appendix;
  readonly file: ReadableFile;
  /** What can be done with a file that cannot be shown, or not yet. */
  readonly wayOut: ReactNode;
}

/** A PDF to be read, from its opening on. */
export function PdfReader({ appendix, file, wayOut }: PdfReaderProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const state = usePdf(file);
  switch (state.kind) {
    case 'opening':
      return <Spinner className={styles.waiting ?? ''} label={t('reader.opening')} />;
    case 'locked':
      return (
        <PasswordForm wasWrong={state.wasWrong} onUnlock={state.unlock}>
          {wayOut}
        </PasswordForm>
      );
    case 'failed':
      return <ReaderProblem text={problemText(state.problem)}>{wayOut}</ReaderProblem>;
    case 'open':
      return <Measured appendix={appendix} pdf={state.pdf} />;
  }
}

function Measured({ appendix, pdf }: { readonly appendix: Appendix; readonly pdf: PDFDocumentProxy }) {
  const sizes = usePageSizes(pdf);
  return sizes && <PdfDocument appendix={appendix} pdf={pdf} sizes={sizes} />;
}

function useProblemText(): (problem: PdfProblem) => string {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (problem) => {
    switch (problem.kind) {
      case 'damaged':
        return t('reader.damagedPdf');
      case 'empty':
        return t('reader.emptyPdf');
      case 'unreadable':
        return failureText(problem.failure);
    }
  };
}
