import type { LayoutChanges } from '../../model/layoutChanges.ts';
import type { Template } from '../../model/template.ts';
import type { LayoutProfile } from '../profile.ts';

/** The changes that still count beside a template: it decides over font, sizes, colours and margins. */
export function withoutWhatTemplateDecides(changes: LayoutChanges): LayoutChanges {
  if (changes.template === undefined) return changes;
  const {
    font: _font,
    textSize: _text,
    titleSize: _title,
    itemSize: _item,
    sectionSize: _section,
    headingColour: _colour,
    marginTop: _top,
    marginBottom: _bottom,
    marginLeft: _left,
    marginRight: _right,
    ...others
  } = changes;
  const heading = styleNamed('heading 1', changes.template)?.colour;
  const { size, font } = styleNamed('normal', changes.template) ?? {};
  return {
    ...others,
    ...(font !== undefined && { font }),
    ...(size !== undefined && { textSize: size }),
    ...(heading !== undefined && { headingColour: heading }),
  };
}

/** In millimetres: the form's own footer with room above it, where the template has none. */
const FOOTER_LINE = 10;

/** The form on the template's paper. A logo on every page stands in a header, and so does the template's. */
export function onTemplatePaper(profile: LayoutProfile, template: Template | undefined): LayoutProfile {
  if (template === undefined) return profile;
  const { page, hasHeader, hasFooter } = template;
  const least = hasFooter ? 0 : page.footerDistance + FOOTER_LINE;
  const roomy = <Edges extends { readonly bottom: number }>(edges: Edges): Edges => ({
    ...edges,
    bottom: Math.max(edges.bottom, least),
  });
  const text = styleNamed('normal', template)?.colour;
  return {
    ...profile,
    template,
    page: {
      ...page,
      margins: roomy(page.margins),
      ...(page.firstPage && { firstPage: roomy(page.firstPage) }),
    },
    colours: { ...profile.colours, ...(text !== undefined && { text }) },
    logo: hasHeader && profile.logo?.place === 'everyPage' ? null : profile.logo,
  };
}

export function styleNamed(name: string, { styles }: Pick<Template, 'styles'>) {
  return styles.find((style) => style.name === name.toLowerCase());
}
