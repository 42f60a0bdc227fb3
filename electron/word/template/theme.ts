import { childrenOf, everyIn, NAMESPACES, remove, rootOf, toXml, type Element } from './xml.ts';

/** The fonts that styles mean by the theme's names for them. */
export interface ThemeFonts {
  readonly major: string | null;
  readonly minor: string | null;
}

export interface CleanTheme {
  readonly fonts: ThemeFonts;
  /** null: it refers to files of its own, and stays behind. */
  readonly xml: string | null;
}

export function cleanTheme(xml: string): CleanTheme {
  const root = rootOf(xml);
  // What is added to a theme names where it came from.
  for (const element of everyIn(root)) {
    if (element.localName === 'extLst' || element.localName === 'objectDefaults') emptyOrRemove(element);
  }
  const refersToFiles = everyIn(root).some((element) =>
    Array.from(element.attributes).some(({ namespaceURI }) => namespaceURI === NAMESPACES.r),
  );
  const fonts = { major: latinOf(root, 'majorFont'), minor: latinOf(root, 'minorFont') };
  return { fonts, xml: refersToFiles ? null : toXml(root) };
}

/** A theme must have its defaults of objects, if only in name. */
function emptyOrRemove(element: Element): void {
  if (element.localName === 'extLst') return remove(element);
  childrenOf(element).forEach(remove);
}

function latinOf(root: Element, font: 'majorFont' | 'minorFont'): string | null {
  const [element] = Array.from(root.getElementsByTagNameNS(NAMESPACES.a, font));
  const latin = element && childrenOf(element).find(({ localName }) => localName === 'latin');
  return latin?.getAttribute('typeface') || null;
}
