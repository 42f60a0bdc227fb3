import type { RunningLine, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile, PageLook } from '#shared/layouts/profile.ts';
import { BlockView } from './BlockView.tsx';
import { LogoView } from './LogoView.tsx';
import { cssOf, millimetres } from './looks.ts';
import { ProfileContext, useProfile } from './ProfileContext.ts';
import { RunningText, type PagePlace } from './RunningText.tsx';
import { toSheets } from './sheets.ts';
import styles from './DocumentSheets.module.css';

interface DocumentSheetsProps {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
  /** How large it is drawn; 1 is as large as on paper. */
  readonly zoom: number;
}

/**
 * A document as HTML, a white sheet for each page that a block begins. A sheet is as long as what stands on it: where
 * Word would go on on another page, it goes on on the same sheet.
 */
export function DocumentSheets({ tree, profile, zoom }: DocumentSheetsProps) {
  const sheets = toSheets(tree.blocks);
  return (
    <ProfileContext value={profile}>
      <div
        className={styles.sheets}
        lang={tree.properties.language}
        style={{ zoom, fontFamily: fontOf(profile) }}
      >
        {sheets.map((blocks, index) => (
          <div key={index} className={styles.sheet} style={paperCss(profile.page)}>
            {tree.logo && (index === 0 || tree.logo.place === 'everyPage') && <LogoView logo={tree.logo} />}
            {index > 0 && (
              <RunningLineView
                line={tree.header}
                look="header"
                page={{ number: index + 1, count: sheets.length }}
              />
            )}
            <div className={styles.text}>
              {blocks.map((block, place) => (
                <BlockView key={place} block={block} />
              ))}
            </div>
            <RunningLineView
              line={tree.footer}
              look="footer"
              page={{ number: index + 1, count: sheets.length }}
            />
          </div>
        ))}
      </div>
    </ProfileContext>
  );
}

interface RunningLineViewProps {
  readonly line: RunningLine;
  readonly look: 'header' | 'footer';
  readonly page: PagePlace;
}

function RunningLineView({ line, look, page }: RunningLineViewProps) {
  const profile = useProfile();
  return (
    <div className={styles[look]} style={cssOf(look, profile)}>
      <span>
        <RunningText inlines={line.left} page={page} />
      </span>
      {line.middle.length > 0 && (
        <span>
          <RunningText inlines={line.middle} page={page} />
        </span>
      )}
      <span>
        <RunningText inlines={line.right} page={page} />
      </span>
    </div>
  );
}

function paperCss({ width, margins, headerDistance, footerDistance }: PageLook) {
  return {
    width: millimetres(width),
    padding: [headerDistance, margins.right, footerDistance, margins.left].map(millimetres).join(' '),
  };
}

/** The app's own font has Danish letters and is always there. */
function fontOf({ font }: LayoutProfile): string {
  return `'${font}', Carlito, 'Open Sans Variable', sans-serif`;
}
