import { templateRemarkSchema, type TemplateRemark } from '#shared/model/template.ts';
import { cleanEdge } from './cleaning/cleanEdge.ts';
import { cleanStyles, isOn } from './cleaning/cleanStyles.ts';
import { unusableTemplate } from './failures.ts';
import { openTemplate, type TemplateParts } from './openTemplate.ts';
import { relationshipsOf, targetOf, type Relationship } from './relationships.ts';
import { chooseSection, type ChosenSection } from './section.ts';
import { cleanTheme } from './theme.ts';
import type { TemplateEdge, WordTemplate } from './wordTemplate.ts';
import { allIn, attributeOf, childOf, NAMESPACES, rootOf, type Element } from './xml.ts';

export interface ReadTemplate {
  readonly template: WordTemplate;
  readonly remarks: readonly TemplateRemark[];
}

/** The mode of Word 2013 and later; before that a document says an older one, or none. */
const CURRENT_MODE = 15;

/**
 * Reads a .docx or .dotx, also one with macros, and cleans what is used of it. Throws FailureError: templateNotWord,
 * templateEncrypted, templateDamaged, templateTooLarge.
 */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const parts = await openTemplate(bytes);
  const path = targetOf(await relationshipsOf('', parts), 'officeDocument');
  const xml = path === null ? null : await parts.text(path);
  if (path === null || xml === null) throw unusableTemplate('templateNotWord', 'no document in it');
  const document = rootOf(xml);
  // A workbook has another root, and a strict document another namespace.
  if (document.namespaceURI !== NAMESPACES.w || document.localName !== 'document')
    throw unusableTemplate('templateNotWord', document.namespaceURI ?? 'no namespace');
  const relationships = await relationshipsOf(path, parts);
  const section = chooseSection(document) ?? WITHOUT_SECTION;
  const settings = await partOf('settings', relationships, parts);
  const { theme, ...looks } = await readLooks(relationships, parts);
  const edges = await readEdges(section, relationships, looks.ids, parts);
  const said = edges.filter(({ says }) => says).map(({ edge }) => edge);
  const remarks: Readonly<Record<TemplateRemark, boolean>> = {
    compatibilityMode: settings === null || modeOf(settings) < CURRENT_MODE,
    macros: [...parts.paths].some((part) => /vba(?:Project|Data)/i.test(part)),
    externalContent: edges.some(({ hadExternal }) => hadExternal) || fetches(relationships),
    severalSections: section.isOneOfSeveral,
    noPageNumbers: said.some(({ kind }) => kind === 'footer') && !said.some(saysPageNumber),
    // Only laying them out can tell.
    guessedEdges: false,
    ownText: allIn(document, 'w:t').some(({ textContent }) => (textContent ?? '').trim() !== ''),
  };
  const page = { ...section.page, hasEven: settings !== null && hasEven(settings) };
  return {
    template: { docDefaults: looks.docDefaults, styles: looks.styles, page, edges: said, theme },
    remarks: templateRemarkSchema.options.filter((remark) => remarks[remark]),
  };
}

/** A4 with Word's own margins. */
const WITHOUT_SECTION: ChosenSection = {
  page: {
    width: 11906,
    height: 16838,
    top: 1440,
    bottom: 1440,
    left: 1440,
    right: 1440,
    header: 708,
    footer: 708,
    hasFirst: false,
  },
  edges: [],
  isOneOfSeveral: false,
};

async function partOf(
  type: string,
  relationships: readonly Relationship[],
  parts: TemplateParts,
): Promise<Element | null> {
  const path = targetOf(relationships, type);
  const xml = path === null ? null : await parts.text(path);
  return xml === null ? null : rootOf(xml);
}

async function readLooks(relationships: readonly Relationship[], parts: TemplateParts) {
  const themePath = targetOf(relationships, 'theme');
  const themeXml = themePath === null ? null : await parts.text(themePath);
  const theme = themeXml === null ? null : cleanTheme(themeXml);
  const path = targetOf(relationships, 'styles');
  const xml = path === null ? null : await parts.text(path);
  const styles =
    xml === null
      ? { docDefaults: null, styles: [], ids: new Map<string, string>() }
      : cleanStyles(xml, theme?.fonts ?? { major: null, minor: null });
  return { ...styles, theme: theme?.xml ?? null };
}

async function readEdges(
  section: ChosenSection,
  relationships: readonly Relationship[],
  ids: ReadonlyMap<string, string>,
  parts: TemplateParts,
) {
  const edges: { edge: TemplateEdge; hadExternal: boolean; says: boolean }[] = [];
  for (const { kind, pages, relationship } of section.edges) {
    const target = relationships.find(({ id, isExternal }) => id === relationship && !isExternal)?.target;
    const clean = target === undefined ? null : await cleanEdge(target, parts, ids);
    if (clean !== null) edges.push({ ...clean, edge: { kind, pages, ...clean.edge } });
  }
  return edges;
}

/** A picture or an object from elsewhere: not a link, which does nothing before it is clicked. */
function fetches(relationships: readonly Relationship[]): boolean {
  return relationships.some(({ isExternal, type }) => isExternal && type !== 'hyperlink');
}

function modeOf(settings: Element): number {
  const mode = allIn(settings, 'w:compatSetting').find(
    (setting) => attributeOf(setting, 'w:name') === 'compatibilityMode',
  );
  return Number(attributeOf(mode, 'w:val') ?? 0);
}

function hasEven(settings: Element): boolean {
  const mark = childOf(settings, 'w:evenAndOddHeaders');
  return mark !== undefined && isOn(attributeOf(mark, 'w:val') ?? 'true');
}

function saysPageNumber({ xml }: TemplateEdge): boolean {
  return /\bPAGE\b|\{side\}/.test(xml);
}
