import type { ITableBordersOptions } from 'docx';
import { BorderStyle } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pointsToEighths } from '../units.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export function tableBorders(columnLines: boolean, { tables, colours }: LayoutProfile): ITableBordersOptions {
  const frame = line(tables.frameLine, colours.heading);
  return {
    top: frame,
    bottom: frame,
    left: NONE,
    right: NONE,
    insideHorizontal: line(tables.rowLine, colours.line),
    insideVertical: columnLines ? line(tables.rowLine, colours.columnLine) : NONE,
  };
}

/** The line under the header. */
export function headerLine({ tables, colours }: LayoutProfile) {
  return line(tables.frameLine, colours.heading);
}

function line(width: number, color: string) {
  return { style: BorderStyle.SINGLE, size: pointsToEighths(width), color };
}
