import { isOn } from './cleaning/cleanStyles.ts';
import { allIn, attributeOf, childOf, childrenOf, NAMESPACES, type Element } from './xml.ts';
import type { SectionPage, TemplateEdge } from './wordTemplate.ts';

export interface ChosenSection {
  readonly page: Omit<SectionPage, 'hasEven'>;
  /** The relationship of each header and footer, its own or from the sections before. */
  readonly edges: readonly (Pick<TemplateEdge, 'kind' | 'pages'> & { readonly relationship: string })[];
  /** Whether there are others that are not used. */
  readonly isOneOfSeveral: boolean;
}

/**
 * The section whose paper, headers and footers are used: the last one upright, because a cover comes first and wide
 * tables lie down. null: the document has none.
 */
export function chooseSection(document: Element): ChosenSection | null {
  const sections = allIn(document, 'w:sectPr').filter((section) => isOfBody(section));
  const upright = sections.filter((section) => {
    const { width, height } = paperOf(section);
    return width <= height;
  });
  const chosen = upright.at(-1) ?? sections.at(-1);
  if (chosen === undefined) return null;
  const before = sections.slice(0, sections.indexOf(chosen) + 1);
  return {
    page: { ...paperOf(chosen), ...marginsOf(chosen), hasFirst: hasFirst(chosen) },
    edges: edgesOf(before),
    isOneOfSeveral: sections.length > 1,
  };
}

/** Not what a section was before it was changed. */
function isOfBody({ parentNode }: Element): boolean {
  return parentNode?.nodeName !== 'w:sectPrChange';
}

/** A section that names no header has the one of the section before. */
function edgesOf(sections: readonly Element[]): ChosenSection['edges'] {
  const found = new Map<string, ChosenSection['edges'][number]>();
  for (const reference of sections.flatMap((section) => childrenOf(section))) {
    const kind = reference.localName === 'headerReference' ? 'header' : 'footer';
    if (!['headerReference', 'footerReference'].includes(reference.localName ?? '')) continue;
    const type = attributeOf(reference, 'w:type') ?? 'default';
    const pages = type === 'first' || type === 'even' ? type : 'default';
    const relationship = reference.getAttributeNS(NAMESPACES.r, 'id') ?? '';
    found.set(`${kind} ${pages}`, { kind, pages, relationship });
  }
  return [...found.values()];
}

function hasFirst(section: Element): boolean {
  const mark = childOf(section, 'w:titlePg');
  return mark !== undefined && isOn(attributeOf(mark, 'w:val') ?? 'true');
}

/** A4 where it is not said. */
function paperOf(section: Element): { readonly width: number; readonly height: number } {
  const size = childOf(section, 'w:pgSz');
  return { width: twipsOf(size, 'w:w', 11906), height: twipsOf(size, 'w:h', 16838) };
}

/** Below 0 above and below the text: the header may reach into it, and does not push it. */
function marginsOf(section: Element) {
  const margins = childOf(section, 'w:pgMar');
  return {
    top: Math.abs(twipsOf(margins, 'w:top', 1440)),
    bottom: Math.abs(twipsOf(margins, 'w:bottom', 1440)),
    left: twipsOf(margins, 'w:left', 1440) + twipsOf(margins, 'w:gutter', 0),
    right: twipsOf(margins, 'w:right', 1440),
    header: twipsOf(margins, 'w:header', 708),
    footer: twipsOf(margins, 'w:footer', 708),
  };
}

function twipsOf(element: Element | undefined, name: string, usual: number): number {
  const value = Number(attributeOf(element, name) ?? Number.NaN);
  return Number.isFinite(value) ? Math.round(value) : usual;
}
