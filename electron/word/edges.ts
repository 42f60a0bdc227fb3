import { Footer, Header, LineRuleType, Paragraph, type ISectionOptions } from 'docx';
import type { DocumentTree } from '#shared/document/tree.ts';
import { edgesOfPage, type LayoutProfile, type PageLook } from '#shared/layouts/profile.ts';
import { writeLogo } from './elements/logo.ts';
import { writeRunningLine } from './elements/runningLine.ts';
import type { PartOfDocument } from './partOfDocument.ts';
import { millimetresToTwips } from './units.ts';
import type { WriteContext } from './writeContext.ts';

type Edges = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>;

/** The paper with what stands at its edges. The template's own headers and footers come later (./template/graft.ts). */
export function createEdges(
  tree: DocumentTree,
  { isFirstPart, files: { template }, pages }: PartOfDocument,
  context: WriteContext,
): Edges {
  const { page, template: given } = context.profile;
  if (isFirstPart && page.firstPage && pages === undefined) return roomForEdges(page);
  const isOwn = { header: !(template && given?.hasHeader), footer: !(template && given?.hasFooter) };
  const hasTemplates = !isOwn.header || !isOwn.footer;
  const hasFirst = hasTemplates ? template?.page.hasFirst === true : true;
  const kinds = { first: isFirstPart && hasFirst, even: hasTemplates && template?.page.hasEven === true };
  return {
    properties: { page: pageOptions(lowestEdges(page)), titlePage: kinds.first },
    headers: isOwn.header ? writeHeaders(tree, kinds, context) : {},
    footers: isOwn.footer ? writeFooters(tree, kinds, context) : {},
  };
}

interface Kinds {
  readonly first: boolean;
  readonly even: boolean;
}

/** The first page has no running header: the title says it all. A logo for every page stands there too. */
function writeHeaders(tree: DocumentTree, { first, even }: Kinds, context: WriteContext) {
  const logo = () => writeLogo(tree.logo, 'everyPage', context);
  const header = () =>
    new Header({ children: [...logo(), writeRunningLine(tree.header, 'header', context)] });
  return {
    default: header(),
    ...(even && { even: header() }),
    ...(first && logo().length > 0 && { first: new Header({ children: logo() }) }),
  };
}

function writeFooters(tree: DocumentTree, { first, even }: Kinds, context: WriteContext) {
  const footer = () => new Footer({ children: [writeRunningLine(tree.footer, 'footer', context)] });
  return { default: footer(), ...(even && { even: footer() }), ...(first && { first: footer() }) };
}

/** Only as much as every page leaves: a higher header pushes the text of its own pages down by itself. */
function lowestEdges({ firstPage, margins, ...page }: PageLook): PageLook {
  if (!firstPage) return { ...page, margins };
  const top = Math.min(margins.top, firstPage.top);
  const bottom = Math.min(margins.bottom, firstPage.bottom);
  return { ...page, margins: { ...margins, top, bottom } };
}

/** The same page while it is only being counted: blank headers and footers as high as the template's. */
function roomForEdges(page: PageLook): Edges {
  const header = (isFirst: boolean) => new Header({ children: [blank(edgesOfPage(page, isFirst).top)] });
  const footer = (isFirst: boolean) => new Footer({ children: [blank(edgesOfPage(page, isFirst).bottom)] });
  const margins = { ...page.margins, top: 0, bottom: 0 };
  return {
    properties: {
      page: pageOptions({ ...page, margins, headerDistance: 0, footerDistance: 0 }),
      titlePage: true,
    },
    headers: { default: header(false), first: header(true) },
    footers: { default: footer(false), first: footer(true) },
  };
}

/** Height in millimetres. */
function blank(height: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: millimetresToTwips(height), lineRule: LineRuleType.EXACT },
  });
}

function pageOptions({ width, height, margins, headerDistance, footerDistance }: LayoutProfile['page']) {
  return {
    size: { width: millimetresToTwips(width), height: millimetresToTwips(height) },
    margin: {
      top: millimetresToTwips(margins.top),
      bottom: millimetresToTwips(margins.bottom),
      left: millimetresToTwips(margins.left),
      right: millimetresToTwips(margins.right),
      header: millimetresToTwips(headerDistance),
      footer: millimetresToTwips(footerDistance),
    },
  };
}
