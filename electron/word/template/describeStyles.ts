import { knownStyleNames } from '#shared/layouts/template/knownStyles.ts';
import { templateStyleSchema, type TemplateStyle } from '#shared/model/template.ts';
import { fontNameSchema } from '#shared/model/typography.ts';
import { isOn } from './cleaning/cleanStyles.ts';
import type { CleanStyle, WordTemplate } from './wordTemplate.ts';
import { attributeOf, childOf, pieceOf, type Element } from './xml.ts';

/** How the styles that Punkt writes with come out, with all that they build on. One that makes no sense is left out. */
export function describeStyles({ docDefaults, styles }: WordTemplate): TemplateStyle[] {
  const defaults = docDefaults === null ? [] : [formatOfDefaults(pieceOf(docDefaults))];
  const basic = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  const formatOf = (style: CleanStyle, seen: readonly string[]): Format[] => {
    const base = styles.find(({ id, type }) => id === style.basedOn && type === style.type);
    const before = base && !seen.includes(base.id) ? formatOf(base, [...seen, base.id]) : defaults;
    return [...before, formatOfStyle(pieceOf(style.xml))];
  };
  const described = styles
    .filter(({ type, name }) => type === 'paragraph' && name !== 'normal' && knownStyleNames.has(name))
    .map((style) => toStyle(style.name, style.id, combine(formatOf(style, [style.id]))));
  const normal = basic ? [toStyle('normal', basic.id, combine(formatOf(basic, [basic.id])))] : [];
  return [...normal, ...described].flatMap((style) => {
    const { data } = templateStyleSchema.safeParse(style);
    return data === undefined ? [] : [data];
  });
}

/** What a style says of itself; undefined: it is as in the style below. In twips and half points, as Word says it. */
interface Format {
  readonly font?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly colour?: string | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly line?: number | undefined;
  readonly rule?: string | undefined;
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  readonly hanging?: number | undefined;
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
}

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
/** Of a font whose own line is not known. */
const LINE_OF_FONT = 1.2;

/** What is said nowhere is as Word has it: 10 points, single lines. */
function toStyle(name: string, styleId: string, format: Format): unknown {
  const { size = 20, line = 240, before = 0, after = 0, left = 0, right = 0, hanging = 0 } = format;
  const isMultiple = format.rule === undefined || format.rule === 'auto';
  return {
    name,
    styleId,
    ...(fontNameSchema.safeParse(format.font).success && { font: format.font }),
    size: size / 2,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    ...(/^[0-9A-F]{6}$/.test(format.colour ?? '') && { colour: format.colour }),
    before: before / 20,
    after: after / 20,
    lineSpacing: rounded(isMultiple ? line / 240 : line / 20 / ((size / 2) * LINE_OF_FONT)),
    indent: {
      left: rounded(left / TWIPS_PER_MILLIMETRE),
      right: rounded(right / TWIPS_PER_MILLIMETRE),
      hanging: rounded(hanging / TWIPS_PER_MILLIMETRE),
    },
    keepNext: format.keepNext ?? false,
    keepLines: format.keepLines ?? false,
  };
}

function formatOfDefaults(defaults: Element): Format {
  return {
    ...formatOfParagraph(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    ...formatOfRun(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
  };
}

function formatOfStyle(style: Element): Format {
  return { ...formatOfParagraph(childOf(style, 'w:pPr')), ...formatOfRun(childOf(style, 'w:rPr')) };
}

function formatOfParagraph(properties: Element | undefined): Format {
  const spacing = childOf(properties, 'w:spacing');
  const indent = childOf(properties, 'w:ind');
  const firstLine = numberOf(indent, 'w:firstLine');
  return {
    before: numberOf(spacing, 'w:before'),
    after: numberOf(spacing, 'w:after'),
    line: numberOf(spacing, 'w:line'),
    rule: attributeOf(spacing, 'w:lineRule'),
    left: numberOf(indent, 'w:left') ?? numberOf(indent, 'w:start'),
    right: numberOf(indent, 'w:right') ?? numberOf(indent, 'w:end'),
    hanging: numberOf(indent, 'w:hanging') ?? (firstLine === undefined ? undefined : -firstLine),
    keepNext: switchOf(properties, 'w:keepNext'),
    keepLines: switchOf(properties, 'w:keepLines'),
  };
}

function formatOfRun(properties: Element | undefined): Format {
  const colour = attributeOf(childOf(properties, 'w:color'), 'w:val');
  return {
    font: attributeOf(childOf(properties, 'w:rFonts'), 'w:ascii'),
    size: numberOf(childOf(properties, 'w:sz'), 'w:val'),
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    // "auto" is the paper's opposite, whatever was said below.
    colour: colour === 'auto' ? '000000' : colour?.toUpperCase(),
  };
}

function combine(formats: readonly Format[]): Format {
  return formats.reduce<Format>((all, format) => ({ ...all, ...known(format) }), {});
}

function known(format: Format): Format {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number(attributeOf(element, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

function switchOf(properties: Element | undefined, name: string): boolean | undefined {
  const mark = childOf(properties, name);
  return mark && isOn(attributeOf(mark, 'w:val') ?? 'true');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
