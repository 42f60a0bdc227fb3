import type { Page } from '#shared/document/pages/pagesOfDocument.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { edgesOfPage } from '#shared/layouts/profile.ts';
import { BlocksView } from './BlocksView.tsx';
import { useProfile } from './Drawing.ts';
import { fontFamilyOf } from './fonts.ts';
import { LogoView } from './LogoView.tsx';
import { millimetres } from './looks.ts';
import { NotesView } from './NotesView.tsx';
import { RunningLineView } from './RunningLineView.tsx';
import styles from './Document.module.css';

interface PageViewProps {
  readonly tree: DocumentTree;
  readonly page: Page;
  /** Of the whole document. */
  readonly pageCount: number;
}

/** A page as it is printed, as large as on paper: its edges, and between them the pieces of the document on it. */
export function PageView({ tree, page, pageCount }: PageViewProps) {
  const profile = useProfile();
  const { width, height, margins, headerDistance, footerDistance } = profile.page;
  const place = { number: page.number, count: pageCount };
  const isFirst = page.number === 1;
  const edges = edgesOfPage(profile.page, isFirst);
  const side = { left: millimetres(margins.left), right: millimetres(margins.right) };
  return (
    <div
      className={styles.page}
      lang={tree.properties.language}
      style={{
        width: millimetres(width),
        height: millimetres(height),
        fontFamily: fontFamilyOf(profile.font),
        counterReset: `note ${page.firstNote - 1}`,
      }}
    >
      {/* What stands on every page alike is nothing to be read out on each. */}
      <div className={styles.edge} style={{ ...side, top: millimetres(headerDistance) }} aria-hidden>
        {tree.logo?.place === 'everyPage' && <LogoView logo={tree.logo} />}
        {!isFirst && <RunningLineView line={tree.header} look="header" page={place} />}
      </div>
      <div
        className={styles.pageText}
        style={{
          ...side,
          top: millimetres(edges.top),
          height: millimetres(height - edges.top - edges.bottom),
        }}
      >
        {isFirst && tree.logo?.place === 'firstPage' && <LogoView logo={tree.logo} />}
        <BlocksView blocks={page.blocks} />
        {page.notes.length > 0 && <NotesView notes={page.notes} />}
      </div>
      <div className={styles.edge} style={{ ...side, bottom: millimetres(footerDistance) }} aria-hidden>
        <RunningLineView line={tree.footer} look="footer" page={place} />
      </div>
    </div>
  );
}
