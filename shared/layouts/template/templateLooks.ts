import type { Template, TemplateStyle } from '../../model/template.ts';
import type { ColourName, ParagraphLook } from '../paragraphLook.ts';
import type { LayoutProfile } from '../profile.ts';
import type { Styles } from '../styles/styles.ts';
import { styleNamed } from './followTemplate.ts';

/** The template's styles in the place of the form's; those that it lacks stay, on the template's basic style. */
export function withTemplateLooks(styles: Styles, { template, colours }: LayoutProfile): Styles {
  if (template === null) return styles;
  const changed = Object.entries(styles).map(([role, look]: [string, ParagraphLook]) => {
    const style = styleNamed(look.styleName, template);
    if (style === undefined) return [role, likeHeadings(look, template)] as const;
    const { indent, ...drawn } = lookOf(look, style, colours);
    // How far a list is set in is said by the list itself.
    return [role, role === 'listItem' ? drawn : { ...drawn, indent }] as const;
  });
  return { ...styles, ...Object.fromEntries(changed) };
}

/** A heading that the template has no style for is in the font of its headings. */
function likeHeadings(look: ParagraphLook, template: Template): ParagraphLook {
  const font = styleNamed('heading 1', template)?.font;
  const isHeading = look.keepNext === true && look.colour === 'heading';
  return isHeading && font !== undefined ? { ...look, font } : look;
}

/** What the paragraph is stays the form's: what it builds on, what follows it, which heading it is. */
function lookOf(
  { styleName, basedOn, next, outlineLevel, tabStops, keepNext }: ParagraphLook,
  style: TemplateStyle,
  colours: LayoutProfile['colours'],
) {
  const { styleId, font, size, bold, italic, colour, before, after, lineSpacing, indent, keepLines } = style;
  return {
    styleId,
    styleName,
    basedOn,
    inTemplate: true,
    ...(next && { next }),
    ...(outlineLevel !== undefined && { outlineLevel }),
    ...(tabStops && { tabStops }),
    ...(font !== undefined && { font }),
    size,
    bold,
    italic,
    colour: nameOf(colour, colours),
    before,
    after,
    lineSpacing,
    indent,
    keepNext: keepNext === true || style.keepNext,
    keepLines,
  };
}

function nameOf(colour: string | undefined, colours: LayoutProfile['colours']): ColourName {
  return colour !== undefined && colour === colours.heading ? 'heading' : 'text';
}
