import type { DocumentProperties } from '#shared/document/tree.ts';
import { escapeXml } from './xmlText.ts';

export const CORE_PROPERTIES_PATH = 'docProps/core.xml';

/**
 * The file's own properties. Written here because docx knows no language among them, takes the time from the clock and
 * puts a name of its own where none is given. No person's and no machine's name stands in them.
 */
export function writeCoreProperties({ title, author, language }: DocumentProperties, now: Date): string {
  const moment = now.toISOString().replace(/\.\d{3}Z$/, 'Z');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
