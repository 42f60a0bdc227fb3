import type { CSSProperties } from 'react';
import { lookOf } from '#shared/layouts/lookOf.ts';
import { colourOf, millimetres } from './looks.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

/** The lines above and below a table, and the room under it where what follows brings none. */
export function tableCss(profile: LayoutProfile, hasRoomBelow: boolean): CSSProperties {
  const frame = frameCss(profile);
  const room = lookOf('body', profile).after ?? 0;
  return { borderTop: frame, borderBottom: frame, marginBottom: hasRoomBelow ? `${room}pt` : 0 };
}

export function rowLineCss(profile: LayoutProfile): string {
  return `${profile.tables.rowLine}pt solid ${colourOf('line', profile)}`;
}

/** The band behind a table's head, and the line under its last row. */
export function headCss(profile: LayoutProfile, endsHead: boolean): CSSProperties {
  return {
    background: colourOf('band', profile),
    ...(endsHead && { borderBottom: frameCss(profile) }),
  };
}

/** `vertical` in millimetres. */
export function cellPaddingCss(vertical: number, { tables }: LayoutProfile): string {
  return `${millimetres(vertical)} ${millimetres(tables.cellPadding.horizontal)}`;
}

function frameCss(profile: LayoutProfile): string {
  return `${profile.tables.frameLine}pt solid ${colourOf('heading', profile)}`;
}
