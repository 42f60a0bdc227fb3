import { useArrowNavigationGroup } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOutline, type OutlineLine } from './outline.ts';
import styles from './PdfSide.module.css';

interface OutlinePaneProps {
  readonly pdf: PDFDocumentProxy;
  readonly onChoose: (page: number) => void;
}

/** The PDF's own headings, where it has any. */
export function OutlinePane({ pdf, onChoose }: OutlinePaneProps) {
  const { t } = useTranslation();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const [lines, setLines] = useState<readonly OutlineLine[] | null>(null);
  useEffect(() => {
    let isStopped = false;
    const tell = (read: readonly OutlineLine[]): void => {
      if (!isStopped) setLines(read);
    };
    readOutline(pdf).then(tell, () => tell([]));
    return () => {
      isStopped = true;
    };
  }, [pdf]);
  return (
    <nav className={styles.side} aria-label={t('reader.contents')} data-pane="contents">
      <h3>{t('reader.contents')}</h3>
      {lines?.length === 0 && <p className={styles.empty}>{t('reader.noContents')}</p>}
      <ul className={styles.list} {...arrows}>
        {lines?.map(({ key, title, depth, page }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.row}
              style={{ paddingLeft: 8 + Math.min(depth, 6) * 12 }}
              disabled={page === null}
              onClick={() => page !== null && onChoose(page)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
