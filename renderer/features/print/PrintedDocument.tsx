import { useEffect, useMemo } from 'react';
import type { ResponseOf } from '#shared/contract/contract.ts';
import { composeDocument } from '#shared/document/meetingDocument.ts';
import { pagesOfDocument, pagesOfHeadings } from '#shared/document/pages/pagesOfDocument.ts';
import { callMain } from '../../bridge/main.ts';
import { DrawingContext, type Drawing } from '../preview/Drawing.ts';
import { PageView } from '../preview/PageView.tsx';
import { whenDrawn } from './whenDrawn.ts';

interface PrintedDocumentProps {
  readonly printout: ResponseOf<'print.read'>;
}

/** In CSS pixels. */
const HAIR = 1;

/** Every page of a document, for a printer that nobody sees. Main is told when it is all there. */
export function PrintedDocument({ printout }: PrintedDocumentProps) {
  const { snapshot, document: wanted, firstNumber, plan } = printout;
  const { tree, profile } = useMemo(
    () => composeDocument(snapshot, wanted, firstNumber),
    [snapshot, wanted, firstNumber],
  );
  const pages = useMemo(() => pagesOfDocument(tree, plan), [tree, plan]);
  const drawing = useMemo<Drawing>(
    () => ({ profile, headingPages: pagesOfHeadings(tree, plan), medium: 'paper' }),
    [tree, profile, plan],
  );
  useEffect(() => {
    document.title = tree.properties.title;
    document.documentElement.lang = tree.properties.language;
    void whenDrawn().then((tops) => callMain('print.drawn', tops));
  }, [tree]);
  return (
    <DrawingContext value={drawing}>
      {pages.map((page) => (
        <div
          key={page.number}
          className="printedPage"
          style={{ height: `calc(${profile.page.height}mm - ${HAIR}px)` }}
          data-page={page.number}
        >
          <PageView tree={tree} page={page} pageCount={pages.length} />
        </div>
      ))}
    </DrawingContext>
  );
}
