import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { themePart, type ThemeFonts } from './theme.ts';

/** What a template for a test says otherwise than an empty Word file. */
export interface TemplateFacts {
  /** What stands inside w:styles. */
  readonly styles?: string;
  /** What stands inside w:body, with its sections. */
  readonly body?: string;
  /** Headers, footers and other parts of the folder word/, by name, with what they refer to. */
  readonly edges?: Readonly<Record<string, Edge>>;
  readonly settings?: string;
  readonly theme?: ThemeFonts;
  /** The last words of the main part's type. */
  readonly kind?: string;
  /** Parts that nothing here knows, by path. */
  readonly more?: Readonly<Record<string, string | Buffer>>;
  /** What else the document refers to, as relationships. */
  readonly documentRelationships?: string;
}

export interface Edge {
  readonly xml: string;
  readonly relationships?: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PREFIXES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** Word's own from 2013 on. */
export const CURRENT =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** A Word file as Word writes them, with no more in it than these tests look at. */
export async function templateFile({
  styles = '',
  body = '<w:p/>',
  edges = {},
  settings = CURRENT,
  theme,
  kind = 'document.main',
  more = {},
  documentRelationships = '',
}: TemplateFacts): Promise<Buffer> {
  const names = Object.keys(edges);
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': contentTypes(names, kind, theme !== undefined),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${DECLARATION}<w:document ${PREFIXES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      [
        relationship('rIdStyles', 'styles', 'styles.xml'),
        relationship('rIdSettings', 'settings', 'settings.xml'),
        ...(theme ? [relationship('rIdTheme', 'theme', 'theme/theme1.xml')] : []),
        ...names.map((name) => relationship(name, name.replace(/\d+$/, ''), `${name}.xml`)),
        documentRelationships,
      ].join(''),
    ),
    'word/styles.xml': `${DECLARATION}<w:styles ${PREFIXES}>${styles}</w:styles>`,
    'word/settings.xml': `${DECLARATION}<w:settings ${PREFIXES}>${settings}</w:settings>`,
    ...(theme && { 'word/theme/theme1.xml': themePart(theme) }),
    ...more,
  };
  for (const [name, { xml, relationships: own }] of Object.entries(edges)) {
    const root = name.startsWith('header') ? 'w:hdr' : 'w:ftr';
    parts[`word/${name}.xml`] = `${DECLARATION}<${root} ${PREFIXES}>${xml}</${root}>`;
    if (own !== undefined) parts[`word/_rels/${name}.xml.rels`] = relationships(own);
  }
  return zipped(parts);
}

export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

export function relationship(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

function relationships(list: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

function contentTypes(edges: readonly string[], kind: string, hasTheme: boolean): string {
  const office = 'application/vnd.openxmlformats-officedocument';
  const main = kind.includes('macroEnabled')
    ? `application/vnd.ms-word.${kind}+xml`
    : `${office}.wordprocessingml.${kind}+xml`;
  const overrides = [
    ['word/document.xml', main],
    ['word/styles.xml', `${office}.wordprocessingml.styles+xml`],
    ['word/settings.xml', `${office}.wordprocessingml.settings+xml`],
    ...(hasTheme ? [['word/theme/theme1.xml', `${office}.theme+xml`]] : []),
    ...edges.map((name) => [
      `word/${name}.xml`,
      `${office}.wordprocessingml.${name.replace(/\d+$/, '')}+xml`,
    ]),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return [
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    ...overrides,
    '</Types>',
  ].join('');
}
