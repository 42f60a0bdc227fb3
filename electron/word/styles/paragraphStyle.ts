import type { IParagraphOptions, IRunStylePropertiesOptions, XmlComponent } from 'docx';
import { BorderStyle, LeaderType, LineRuleType, ShadingType, StyleForParagraph, TabStopType } from 'docx';
import { lineHeightOf } from '#shared/layouts/lineHeight.ts';
import type { ParagraphLook, Rule } from '#shared/layouts/paragraphLook.ts';
import type { Colours, LayoutProfile } from '#shared/layouts/profile.ts';
import {
  lineSpacingToWord,
  millimetresToTwips,
  pointsToEighths,
  pointsToHalfPoints,
  pointsToTwips,
} from '../units.ts';

/** How a role looks, as a Word style; `numbering` ties a count to it. */
export function createParagraphStyle(
  look: ParagraphLook,
  profile: LayoutProfile,
  numbering: IParagraphOptions['numbering'],
): XmlComponent {
  return new StyleForParagraph({
    id: look.styleId,
    name: look.styleName,
    quickFormat: true,
    ...(look.basedOn && { basedOn: profile.styles[look.basedOn].styleId }),
    ...(look.next && { next: profile.styles[look.next].styleId }),
    paragraph: { ...paragraphOptions(look, profile), ...(numbering && { numbering }) },
    run: runOptions(look, profile.colours),
  });
}

function runOptions(look: ParagraphLook, colours: Colours): IRunStylePropertiesOptions {
  return {
    ...(look.font !== undefined && { font: look.font }),
    ...(look.size !== undefined && { size: pointsToHalfPoints(look.size) }),
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italics: look.italic }),
    ...(look.colour && { color: colours[look.colour] }),
  };
}

function paragraphOptions(look: ParagraphLook, profile: LayoutProfile): IParagraphOptions {
  const { colours } = profile;
  return {
    spacing: {
      ...(look.before !== undefined && { before: pointsToTwips(look.before) }),
      ...(look.after !== undefined && { after: pointsToTwips(look.after) }),
      ...lineOptions(look, profile),
    },
    ...(look.indent && { indent: indentOptions(look.indent) }),
    ...(look.tabStops && { tabStops: look.tabStops.map(tabStopOptions) }),
    ...(look.keepNext && { keepNext: true }),
    ...(look.keepLines && { keepLines: true }),
    ...(look.outlineLevel !== undefined && { outlineLevel: look.outlineLevel - 1 }),
    border: {
      ...(look.lineAbove && { top: ruleOptions(look.lineAbove, colours) }),
      ...(look.lineBelow && { bottom: ruleOptions(look.lineBelow, colours) }),
      ...(look.lineLeft && { left: ruleOptions(look.lineLeft, colours) }),
      ...(look.lineRight && { right: ruleOptions(look.lineRight, colours) }),
    },
    ...(look.shading && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours[look.shading] } }),
  };
}

/**
 * Lines are as high as their spacing makes them, said as a length: of a multiple, Word and LibreOffice round what comes
 * out each in its own way, and Word lets the last line's share of it reach out below the page.
 */
function lineOptions(look: ParagraphLook, profile: LayoutProfile): IParagraphOptions['spacing'] {
  const height = lineHeightOf(look, profile);
  if (height !== null) return { line: pointsToTwips(height), lineRule: LineRuleType.AT_LEAST };
  if (look.lineSpacing === undefined) return {};
  // The rule is Word's default, but LibreOffice takes the number for points without it.
  return { line: lineSpacingToWord(look.lineSpacing), lineRule: LineRuleType.AUTO };
}

function indentOptions({ left, right, hanging }: NonNullable<ParagraphLook['indent']>) {
  return {
    left: millimetresToTwips(left),
    ...(right !== undefined && { right: millimetresToTwips(right) }),
    ...(hanging !== undefined && { hanging: millimetresToTwips(hanging) }),
  };
}

function tabStopOptions({ at, align, dots }: NonNullable<ParagraphLook['tabStops']>[number]) {
  return {
    type: tabStopTypes[align],
    position: millimetresToTwips(at),
    ...(dots && { leader: LeaderType.DOT }),
  };
}

const tabStopTypes = {
  left: TabStopType.LEFT,
  center: TabStopType.CENTER,
  right: TabStopType.RIGHT,
} as const;

function ruleOptions(rule: Rule, colours: Colours) {
  return {
    style: BorderStyle.SINGLE,
    size: pointsToEighths(rule.width),
    space: rule.gap,
    color: colours[rule.colour],
  };
}
