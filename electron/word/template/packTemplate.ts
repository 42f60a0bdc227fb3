import { packSteady } from '../steadyFile.ts';
import { graftTemplate } from './graft.ts';
import type { SectionPage, WordTemplate } from './wordTemplate.ts';
import { NAMESPACES } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const RELATIONSHIP = `${NAMESPACES.r}/`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = `xmlns:w="${NAMESPACES.w}" xmlns:r="${NAMESPACES.r}"`;

/** The cleaned template as a Word file of its own: an empty page that looks as the organisation's do. */
export async function packTemplate(template: WordTemplate): Promise<Uint8Array> {
  const { docDefaults, styles, page, theme } = template;
  const parts = [
    { name: 'styles', type: 'wordprocessingml.styles', path: 'styles.xml' },
    { name: 'settings', type: 'wordprocessingml.settings', path: 'settings.xml' },
    ...(theme === null ? [] : [{ name: 'theme', type: 'theme', path: 'theme/theme1.xml' }]),
  ];
  const texts = new Map([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationships([{ name: 'officeDocument', path: 'word/document.xml' }])],
    ['word/_rels/document.xml.rels', relationships(parts)],
    [
      'word/document.xml',
      `${DECLARATION}<w:document ${WORD}><w:body><w:p/>${section(page)}</w:body></w:document>`,
    ],
    [
      'word/styles.xml',
      `${DECLARATION}<w:styles ${WORD}>${docDefaults ?? ''}${styles.map(({ xml }) => xml).join('')}</w:styles>`,
    ],
    ['word/settings.xml', settings(page)],
  ]);
  return packSteady(graftTemplate({ texts, binaries: new Map() }, template));
}

interface Part {
  readonly name: string;
  readonly path: string;
}

function contentTypes(parts: readonly (Part & { readonly type: string })[]): string {
  const overrides = [{ path: 'document.xml', type: 'wordprocessingml.document.main' }, ...parts].map(
    ({ path, type }) => `<Override PartName="/word/${path}" ContentType="${OFFICE}.${type}+xml"/>`,
  );
  return [
    `${DECLARATION}<Types xmlns="${NAMESPACES.contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function relationships(parts: readonly Part[]): string {
  const list = parts.map(
    ({ name, path }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}${name}" Target="${path}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${NAMESPACES.relationships}">${list.join('')}</Relationships>`;
}

function section({ width, height, top, bottom, left, right, header, footer, hasFirst }: SectionPage): string {
  return [
    '<w:sectPr>',
    `<w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    ` w:header="${header}" w:footer="${footer}" w:gutter="0"/>`,
    ...(hasFirst ? ['<w:titlePg/>'] : []),
    '</w:sectPr>',
  ].join('');
}

function settings({ hasEven }: SectionPage): string {
  return [
    `${DECLARATION}<w:settings ${WORD}>`,
    ...(hasEven ? ['<w:evenAndOddHeaders/>'] : []),
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '</w:settings>',
  ].join('');
}
