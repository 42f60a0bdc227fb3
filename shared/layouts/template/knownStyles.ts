import type { Template } from '../../model/template.ts';
import { looks } from '../looks.ts';
import { styleNamed } from './followTemplate.ts';

/** Those of Word's own styles that Punkt writes with and a template is expected to have, by their names in a file. */
export const expectedStyles = [
  'title',
  'subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'toc heading',
  'toc 1',
  'list paragraph',
  'quote',
  'caption',
  'footnote text',
  'header',
  'footer',
] as const;
export type ExpectedStyle = (typeof expectedStyles)[number];

/** The styles that the template lacks. Nobody misses in it what only Punkt has a style for. */
export function missingStyles(template: Pick<Template, 'styles'>): ExpectedStyle[] {
  return expectedStyles.filter((name) => styleNamed(name, template) === undefined);
}

const written = [
  ...Object.values(looks),
  // Where groups are headings, all others stand one level further down.
  { styleId: 'Overskrift5', styleName: 'heading 5' },
].map(({ styleId, styleName }) => ({ styleId, name: styleName.toLowerCase() }));

/** The names, in small letters, of every style that Punkt writes with. */
export const knownStyleNames: ReadonlySet<string> = new Set(written.map(({ name }) => name));

/** The name of the style that Punkt writes under an id. */
export const nameUnderId: ReadonlyMap<string, string> = new Map(
  written.map(({ styleId, name }) => [styleId, name]),
);
