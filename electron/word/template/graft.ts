import { escapeXml } from '../xmlText.ts';
import type { WordParts } from '../steadyFile.ts';
import type { EdgePicture, TemplateEdge, WordTemplate } from './wordTemplate.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const THEME = 'word/theme/theme1.xml';

/** What a reader is told of pictures by the ends of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/** An edge with the name that its part gets, and its relationship to the document. */
interface NamedEdge extends TemplateEdge {
  readonly name: string;
  readonly id: string;
}

/** A written document of one section with the template's headers, footers and theme. It has none of its own in their place. */
export function graftTemplate(
  { texts, binaries }: WordParts,
  { edges, theme }: Pick<WordTemplate, 'edges' | 'theme'>,
): WordParts {
  const named = edges.map((edge, index) => ({
    ...edge,
    name: `template-${edge.kind}-${edge.pages}`,
    id: `rIdT${index + 1}`,
  }));
  const changed = new Map(texts);
  const change = (path: string, how: (xml: string) => string): void => {
    changed.set(path, how(changed.get(path) ?? ''));
  };
  change(CONTENT_TYPES, (xml) => withContentTypes(xml, named));
  change(DOCUMENT_RELATIONSHIPS, (xml) => insertBefore(xml, '</Relationships>', named.map(relationshipOf)));
  change(DOCUMENT, (xml) => insertAfterLast(xml, '<w:sectPr>', named.map(referenceOf)));
  if (theme !== null) changed.set(THEME, theme);
  for (const edge of named) {
    changed.set(`word/${edge.name}.xml`, edge.xml);
    if (edge.pictures.length + edge.links.length > 0)
      changed.set(`word/_rels/${edge.name}.xml.rels`, relationshipsOfEdge(edge));
  }
  const pictures = named.flatMap((edge) =>
    edge.pictures.map((picture) => [`word/${pathOf(picture, edge)}`, picture.bytes] as const),
  );
  return { texts: changed, binaries: new Map([...binaries, ...pictures]) };
}

function withContentTypes(xml: string, edges: readonly NamedEdge[]): string {
  const extensions = new Set(edges.flatMap(({ pictures }) => pictures.map(({ extension }) => extension)));
  const defaults = [...extensions]
    .filter((extension) => !xml.includes(`Extension="${extension}"`))
    .map((extension) => `<Default Extension="${extension}" ContentType="${MEDIA_TYPES[extension]}"/>`);
  const overrides = edges.map(
    ({ name, kind }) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  return insertBefore(xml, '</Types>', [...defaults, ...overrides]);
}

function relationshipOf({ id, kind, name }: NamedEdge): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP}/${kind}" Target="${name}.xml"/>`;
}

function referenceOf({ id, kind, pages }: NamedEdge): string {
  return `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;
}

function relationshipsOfEdge(edge: NamedEdge): string {
  const { pictures, links } = edge;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...pictures.map(
      (picture) =>
        `<Relationship Id="${quoted(picture.id)}" Type="${RELATIONSHIP}/image" Target="${pathOf(picture, edge)}"/>`,
    ),
    ...links.map(
      ({ id, address }) =>
        `<Relationship Id="${quoted(id)}" Type="${RELATIONSHIP}/hyperlink" Target="${quoted(address)}" TargetMode="External"/>`,
    ),
    '</Relationships>',
  ].join('');
}

/** Seen from the folder of the document. */
function pathOf(picture: EdgePicture, { name, pictures }: NamedEdge): string {
  return `media/${name}-${pictures.indexOf(picture) + 1}.${picture.extension}`;
}

function quoted(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}

function insertBefore(xml: string, end: string, pieces: readonly string[]): string {
  const at = xml.lastIndexOf(end);
  return xml.slice(0, at) + pieces.join('') + xml.slice(at);
}

function insertAfterLast(xml: string, start: string, pieces: readonly string[]): string {
  const at = xml.lastIndexOf(start) + start.length;
  return xml.slice(0, at) + pieces.join('') + xml.slice(at);
}
