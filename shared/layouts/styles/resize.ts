import type { LayoutChanges } from '../../model/layoutChanges.ts';
import type { StyleRole } from '../paragraphLook.ts';
import type { Styles } from './styles.ts';

/** The text at another size and all else in proportion; then the headings whose size is a choice of its own. */
export function resize(
  styles: Styles,
  { textSize, titleSize, itemSize, sectionSize }: LayoutChanges,
): Styles {
  const scaled = scale(styles, 'body', textSize, (role) => !EDGES.includes(role));
  const titled = scale(scaled, 'title', titleSize, (role) => role === 'title');
  const numbered = scale(titled, 'itemHeading', itemSize, (role) => ITEMS.includes(role));
  return scale(numbered, 'sectionHeading', sectionSize, (role) => SECTIONS.includes(role));
}

/** The lines at the edges of the page have little room, and stay as they are. */
const EDGES = ['header', 'footer'];
const ITEMS = ['itemHeading', 'groupHeading'];
const SECTIONS = ['sectionHeading', 'decisionHeading', 'contentsHeading'];

/** Gives one role this size, and those that follow it a size in the same proportion to it as before, in half points. */
function scale(
  styles: Styles,
  of: StyleRole,
  size: number | undefined,
  follows: (role: string) => boolean,
): Styles {
  const before = styles[of].size;
  if (size === undefined || before === undefined) return styles;
  const resized = Object.entries(styles).flatMap(([role, look]) =>
    look.size === undefined || !follows(role)
      ? []
      : [[role, { ...look, size: inHalves((look.size * size) / before) }] as const],
  );
  return { ...styles, ...Object.fromEntries(resized) };
}

function inHalves(size: number): number {
  return Math.round(size * 2) / 2;
}
