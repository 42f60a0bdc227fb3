import { useMemo } from 'react';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile, PageLook } from '#shared/layouts/profile.ts';
import { BlocksView } from './BlocksView.tsx';
import { DrawingContext, type Drawing } from './Drawing.ts';
import { fontFamilyOf } from './fonts.ts';
import { LogoView } from './LogoView.tsx';
import { millimetres } from './looks.ts';
import { NotesView } from './NotesView.tsx';
import { RunningLineView } from './RunningLineView.tsx';
import { toSheets } from './sheets.ts';
import styles from './Document.module.css';

interface DocumentSheetsProps {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
  /** How large it is drawn; 1 is as large as on paper. */
  readonly zoom: number;
}

/**
 * A document without its pages being counted: a white sheet for each page that a block begins. A sheet is as long as
 * what stands on it: where Word would go on on another page, it goes on on the same sheet.
 */
export function DocumentSheets({ tree, profile, zoom }: DocumentSheetsProps) {
  const sheets = toSheets(tree.blocks);
  const drawing = useMemo<Drawing>(() => ({ profile, headingPages: null, medium: 'screen' }), [profile]);
  return (
    <DrawingContext value={drawing}>
      <div
        className={styles.sheets}
        lang={tree.properties.language}
        style={{ zoom, fontFamily: fontFamilyOf(profile.font) }}
      >
        {sheets.map(({ blocks, notes }, index) => {
          const page = { number: index + 1, count: sheets.length };
          return (
            <div key={index} className={styles.sheet} style={sheetCss(profile.page)}>
              {tree.logo && (index === 0 || tree.logo.place === 'everyPage') && <LogoView logo={tree.logo} />}
              {index > 0 && (
                <div className={styles.sheetHeader}>
                  <RunningLineView line={tree.header} look="header" page={page} />
                </div>
              )}
              <div className={styles.sheetText}>
                <BlocksView blocks={blocks} />
              </div>
              {notes.length > 0 && <NotesView notes={notes} />}
              <div className={styles.sheetFooter}>
                <RunningLineView line={tree.footer} look="footer" page={page} />
              </div>
            </div>
          );
        })}
      </div>
    </DrawingContext>
  );
}

function sheetCss({ width, margins, headerDistance, footerDistance }: PageLook) {
  return {
    width: millimetres(width),
    padding: [headerDistance, margins.right, footerDistance, margins.left].map(millimetres).join(' '),
  };
}
