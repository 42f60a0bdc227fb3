/** Pieces of Word's XML as organisations' templates have them. */

export function paragraph(content: string, styleId = ''): string {
  return `<w:p>${styleId && `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`}${content}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function field(instruction: string, shown: string): string {
  return [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(shown),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');
}

export const tab = '<w:r><w:tab/></w:r>';

/** Word's measure of drawings, to the millimetre. */
const EMU = 36_000;

/** A picture in the line, in whole millimetres. */
export function picture(id: string, width: number, height: number, name = 'logo'): string {
  const extent = `cx="${width * EMU}" cy="${height * EMU}"`;
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    `<wp:docPr id="1" name="${name}" descr="Kystkommunens våben"/><a:graphic>`,
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="1" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** The same at the upper left of the paper, one centimetre from its edges, with or without text flowing around it. */
export function floatingPicture(id: string, width: number, height: number, isAround: boolean): string {
  const start =
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>';
  const wrap = isAround ? '<wp:wrapSquare wrapText="bothSides"/>' : '<wp:wrapNone/>';
  return picture(id, width, height)
    .replace(/<wp:inline[^>]*>/, start)
    .replace(/<wp:docPr/, `<wp:effectExtent l="0" t="0" r="0" b="0"/>${wrap}<wp:docPr`)
    .replace('</wp:inline>', '</wp:anchor>');
}

interface SectionFacts {
  /** References such as `['header', 'default', 'header1']`. */
  readonly edges?: readonly (readonly ['header' | 'footer', 'default' | 'first' | 'even', string])[];
  readonly paper?: 'a4' | 'a4Landscape' | 'letter';
  /** Top, right, bottom, left, header, footer in twips. */
  readonly margins?: readonly [number, number, number, number, number, number];
  readonly titlePage?: boolean;
}

const PAPERS = {
  a4: 'w:w="11906" w:h="16838"',
  a4Landscape: 'w:w="16838" w:h="11906" w:orient="landscape"',
  letter: 'w:w="12240" w:h="15840"',
} as const;

export function section({
  edges = [],
  paper = 'a4',
  margins = [1701, 1134, 1701, 1134, 708, 708],
  titlePage = false,
}: SectionFacts): string {
  const [top, right, bottom, left, header, footer] = margins;
  return [
    '<w:sectPr>',
    ...edges.map(([kind, pages, id]) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`),
    `<w:pgSz ${PAPERS[paper]}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>`,
    ...(titlePage ? ['<w:titlePg/>'] : []),
    '</w:sectPr>',
  ].join('');
}

/** A section that ends in the middle of the document. */
export function endOfSection(facts: SectionFacts): string {
  return `<w:p><w:pPr>${section(facts)}</w:pPr></w:p>`;
}

interface StyleFacts {
  readonly id: string;
  readonly name: string;
  readonly type?: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly basedOn?: string;
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
}

export function style({
  id,
  name,
  type = 'paragraph',
  basedOn,
  isDefault,
  paragraph: p,
  run: r,
}: StyleFacts): string {
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    ...(basedOn ? [`<w:basedOn w:val="${basedOn}"/>`] : []),
    ...(p ? [`<w:pPr>${p}</w:pPr>`] : []),
    ...(r ? [`<w:rPr>${r}</w:rPr>`] : []),
    '</w:style>',
  ].join('');
}

export function font(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

export function docDefaults(letters: string, spacing = ''): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault><w:pPrDefault>${spacing && `<w:pPr>${spacing}</w:pPr>`}</w:pPrDefault></w:docDefaults>`;
}
