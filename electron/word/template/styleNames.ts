import { nameUnderId } from '#shared/layouts/template/knownStyles.ts';

/** What a Danish Word, or a program that writes names as it shows them, calls the styles that Word knows in English. */
const DANISH: Readonly<Record<string, string>> = {
  titel: 'title',
  undertitel: 'subtitle',
  listeafsnit: 'list paragraph',
  indholdsoverskrift: 'toc heading',
  'overskrift til indholdsfortegnelse': 'toc heading',
  citat: 'quote',
  billedtekst: 'caption',
  fodnotetekst: 'footnote text',
  sidehoved: 'header',
  sidefod: 'footer',
};

/** A style's name in small letters, in Word's own English where Word has the style itself. */
export function plainNameOf(name: string): string {
  const plain = name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const heading = /^overskrift (\d)$/.exec(plain);
  if (heading) return `heading ${heading[1]}`;
  const contents = /^indholdsfortegnelse (\d)$/.exec(plain);
  if (contents) return `toc ${contents[1]}`;
  return DANISH[plain] ?? plain;
}

/** docx writes these ids itself, whatever a template calls them. */
const FIXED: Readonly<Record<string, string>> = {
  hyperlink: 'Hyperlink',
  'footnote reference': 'FootnoteReference',
  'endnote reference': 'EndnoteReference',
};

/** The id that a template's style goes by in Punkt's documents: its own, unless another style must have that one. */
export function idOf(id: string, name: string): string {
  const fixed = FIXED[name];
  if (fixed !== undefined) return fixed;
  const others = nameUnderId.get(id) ?? Object.keys(FIXED).find((key) => FIXED[key] === id);
  return others === undefined || others === name ? id : `${id}Skabelon`;
}
