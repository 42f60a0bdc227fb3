import { textHeightOf, textWidthOf, type LayoutProfile, type PageLook, type TableLook } from './profile.ts';

/** Of the text's width, at most: the first column of the tables of facts and of names. */
const WIDEST_FACTS = 0.3;
const WIDEST_NAMES = 0.45;

/** In millimetres: the running line with its room below a logo and above the text. */
const RUNNING_LINE = 16;

/** What follows from the room on the paper: the top margin below a logo, columns of tables, rows that are kept whole. */
export function fitPage(profile: LayoutProfile): LayoutProfile {
  const page = withRoomForLogo(profile);
  return { ...profile, page, tables: fitTables(profile.tables, page) };
}

/** A logo above every page must not push the text down: pages are counted by their margins. */
function withRoomForLogo({ page, logo }: LayoutProfile): PageLook {
  if (logo?.place !== 'everyPage') return page;
  const top = Math.max(page.margins.top, page.headerDistance + logo.shownHeight + RUNNING_LINE);
  return { ...page, margins: { ...page.margins, top } };
}

function fitTables(tables: TableLook, page: PageLook): TableLook {
  const width = textWidthOf(page);
  return {
    ...tables,
    firstColumnOfFacts: Math.min(tables.firstColumnOfFacts, width * WIDEST_FACTS),
    firstColumnOfNames: Math.min(tables.firstColumnOfNames, width * WIDEST_NAMES),
    highestWholeRow: Math.min(tables.highestWholeRow, textHeightOf(page) / 2),
  };
}
