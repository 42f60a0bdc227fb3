import type { CSSProperties } from 'react';
import { lineHeightOf } from '#shared/layouts/lineHeight.ts';
import { lookOf } from '#shared/layouts/lookOf.ts';
import type { ParagraphLook, Rule, StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { fontFamilyOf } from './fonts.ts';

/** Of a font whose own lines are not known. */
const ORDINARY_LINE = 1.2;

/** A role's look as CSS. Where a label hangs out of the indent, `hangingOf` says how far. */
export function cssOf(role: StyleRole, profile: LayoutProfile): CSSProperties {
  const look = lookOf(role, profile);
  const lineHeight = lineHeightOf(look, profile);
  const { indent, font, size, bold, italic, colour, before, after, lineSpacing, lineAbove, lineBelow } = look;
  return {
    ...(font && { fontFamily: fontFamilyOf(font) }),
    fontSize: points(size),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
    color: colourOf(colour ?? 'text', profile),
    marginLeft: millimetres((indent?.left ?? 0) - (indent?.hanging ?? 0)),
    marginRight: millimetres(indent?.right ?? 0),
    marginTop: points(before),
    marginBottom: points(after),
    lineHeight: lineHeight === null ? (lineSpacing ?? 1) * ORDINARY_LINE : points(lineHeight),
    ...(lineAbove && { borderTop: ruleCss(lineAbove, profile), paddingTop: points(lineAbove.gap) }),
    ...(lineBelow && { borderBottom: ruleCss(lineBelow, profile), paddingBottom: points(lineBelow.gap) }),
    ...sidesCss(look, profile),
  };
}

/** Lines at the sides stand outside the text's indent, and what is behind the text goes as far. */
function sidesCss(
  { indent, lineLeft, lineRight, shading }: ParagraphLook,
  profile: LayoutProfile,
): CSSProperties {
  const outside = (side: number | undefined, { gap }: Rule): string =>
    `calc(${millimetres(side ?? 0)} - ${points(gap)})`;
  return {
    ...(shading && { backgroundColor: colourOf(shading, profile) }),
    ...(lineLeft && {
      borderLeft: ruleCss(lineLeft, profile),
      paddingLeft: points(lineLeft.gap),
      marginLeft: outside(indent?.left, lineLeft),
    }),
    ...(lineRight && {
      borderRight: ruleCss(lineRight, profile),
      paddingRight: points(lineRight.gap),
      marginRight: outside(indent?.right, lineRight),
    }),
  };
}

/** The room for a label at the left of a role's text. */
export function hangingOf(role: StyleRole, profile: LayoutProfile): string {
  return millimetres(lookOf(role, profile).indent?.hanging ?? 0);
}

export function colourOf(name: keyof LayoutProfile['colours'], { colours }: LayoutProfile): string {
  return `#${colours[name]}`;
}

export function millimetres(length: number): string {
  return `${length}mm`;
}

function points(length = 0): string {
  return `${length}pt`;
}

function ruleCss({ width, colour }: Rule, profile: LayoutProfile): string {
  return `${points(width)} solid ${colourOf(colour, profile)}`;
}
