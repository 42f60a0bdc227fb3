import { ImportedXmlComponent, type XmlComponent } from 'docx';
import type { ParagraphLook, StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { millimetresToTwips } from '../units.ts';
import type { HeadingCount } from '../writeContext.ts';
import { append, makeSure, setProperty } from './properties.ts';
import type { CleanStyle, WordTemplate } from './wordTemplate.ts';
import { pieceOf, toPiece, type Element } from './xml.ts';

/** Where numbers and page numbers stand in a line is the document's own, so that they stand under one another. */
const PLACED: readonly StyleRole[] = ['itemHeading', 'groupHeading', 'contentsEntry', 'contentsSubEntry'];

/**
 * The template's styles as Word gets them, each as it is but for what a document must have for its own sake: the count
 * of a numbered heading, its level in the outline, the tab stops of contents and running lines.
 */
export function createTemplateStyles(
  template: WordTemplate,
  profile: LayoutProfile,
  counts: ReadonlyMap<ParagraphLook, HeadingCount>,
): XmlComponent[] {
  const roles = Object.entries(profile.styles).filter(([, look]) => look.inTemplate);
  return template.styles.map((style) => {
    const mine = roles.filter(([, look]) => look.styleId === style.id);
    if (mine.length === 0 || style.type !== 'paragraph') return untouched(style);
    const element = pieceOf(style.xml);
    for (const [role, look] of mine) fit(element, role, look, profile, counts.get(look));
    return toComponent(element);
  });
}

/** Font, size and spacing of everything, with the language that documents are written in. */
export function createTemplateDefaults({ docDefaults }: WordTemplate, language: string): XmlComponent {
  const defaults = pieceOf(docDefaults ?? '<w:docDefaults/>');
  const runs = makeSure(makeSure(defaults, 'w:rPrDefault', ['pPrDefault']), 'w:rPr');
  append(runs, 'w:lang', { 'w:val': language, 'w:eastAsia': language });
  return toComponent(defaults);
}

function fit(
  style: Element,
  role: string,
  look: ParagraphLook,
  profile: LayoutProfile,
  count: HeadingCount | undefined,
): void {
  const properties = makeSure(style, 'w:pPr', ['rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr']);
  if (look.keepNext) setProperty(properties, 'w:keepNext');
  if (look.outlineLevel !== undefined)
    setProperty(properties, 'w:outlineLvl', { 'w:val': String(look.outlineLevel - 1) });
  if (PLACED.some((placed) => placed === role)) placeIndent(properties, look);
  if (hasOwnTabStops(role, profile)) placeTabStops(properties, look);
  if (count) {
    const numbering = setProperty(properties, 'w:numPr');
    append(numbering, 'w:ilvl', { 'w:val': String(count.level) });
    // docx puts the number of the count in the place of its name.
    append(numbering, 'w:numId', { 'w:val': `{${count.definition.reference}-0}` });
  }
}

function hasOwnTabStops(role: string, { template }: LayoutProfile): boolean {
  if (role === 'header') return template?.hasHeader !== true;
  if (role === 'footer') return template?.hasFooter !== true;
  return role === 'contentsEntry' || role === 'contentsSubEntry';
}

function placeIndent(properties: Element, { indent }: ParagraphLook): void {
  setProperty(properties, 'w:ind', {
    'w:left': String(millimetresToTwips(indent?.left ?? 0)),
    'w:hanging': String(millimetresToTwips(indent?.hanging ?? 0)),
  });
}

function placeTabStops(properties: Element, { tabStops = [] }: ParagraphLook): void {
  const tabs = setProperty(properties, 'w:tabs');
  for (const { at, align, dots } of tabStops) {
    append(tabs, 'w:tab', {
      'w:val': align,
      ...(dots && { 'w:leader': 'dot' }),
      'w:pos': String(millimetresToTwips(at)),
    });
  }
}

/** The same as they are in the template, for measuring its own headers. */
export function createUntouchedStyles({ styles }: WordTemplate): XmlComponent[] {
  return styles.map(untouched);
}

const components = new WeakMap<CleanStyle, XmlComponent>();

/** Each is made once: a document is laid out piece by piece, with all its styles every time. */
function untouched(style: CleanStyle): XmlComponent {
  const known = components.get(style) ?? ImportedXmlComponent.fromXmlString(style.xml);
  components.set(style, known);
  return known;
}

function toComponent(element: Element): XmlComponent {
  return ImportedXmlComponent.fromXmlString(toPiece(element));
}
