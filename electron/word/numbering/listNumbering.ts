import type { ILevelsOptions, NumberingDefinition } from 'docx';
import { AlignmentType, LevelFormat } from 'docx';
import type { List, ListMarker } from '#shared/document/flow.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { millimetresToTwips } from '../units.ts';

/** Word knows nine levels; deeper lists stay on the ninth. */
const LEVELS = 9;
/** A cell is narrow: lists in it are never set in further than this, in millimetres. */
const DEEPEST_INDENT_IN_TABLE = 20;

/** A multi-level list of Word's, and the level of it that is being written. */
export interface ListNumbering {
  readonly definition: NumberingDefinition;
  readonly instance: number;
  readonly level: number;
  /** The marker of each level, from the outermost. */
  readonly markers: readonly ListMarker[];
}

/** A list that counts for itself, with the levels that its inner lists ask for first. */
export function startList(
  list: List,
  outer: ListNumbering | null,
  instance: number,
  isInTable: boolean,
  profile: LayoutProfile,
): ListNumbering {
  const level = outer === null ? 0 : nextLevel(outer);
  const known = [...(outer?.markers.slice(0, level) ?? []), ...markersOf(list)].slice(0, LEVELS);
  const markers = Array.from({ length: LEVELS }, (_, index) => known[index] ?? 'bullet');
  const levels = markers.map((_, index) =>
    createLevel(index, markers, index === level ? list.start : 1, isInTable, profile),
  );
  const reference = ['list', isInTable ? 'table' : 'page', level, list.start, ...markers].join(' ');
  return { definition: { reference, levels }, instance, level, markers };
}

/**
 * The outer list one level further in, if its inner level looks as this list does and would begin again at 1.
 * null: the list needs a numbering of its own.
 */
export function continueInward(list: List, outer: ListNumbering): ListNumbering | null {
  const level = nextLevel(outer);
  const fits = level > outer.level && outer.markers[level] === list.marker && list.start === 1;
  return fits ? { ...outer, level } : null;
}

/** How far the text of a level is set in, in millimetres. */
export function indentOfLevel(level: number, isInTable: boolean, { lists }: LayoutProfile): number {
  return isInTable
    ? Math.min(lists.stepInTable * (level + 1), DEEPEST_INDENT_IN_TABLE)
    : lists.step * (level + 1);
}

function nextLevel({ level }: ListNumbering): number {
  return Math.min(level + 1, LEVELS - 1);
}

/** A list's marker and those of the first lists inside it, level by level. */
function markersOf(list: List): ListMarker[] {
  const inner = list.items
    .flatMap((item) => item.blocks)
    .find((block): block is List => block.kind === 'list');
  return [list.marker, ...(inner ? markersOf(inner) : [])];
}

function createLevel(
  level: number,
  markers: readonly ListMarker[],
  start: number,
  isInTable: boolean,
  profile: LayoutProfile,
): ILevelsOptions {
  const { lists } = profile;
  return {
    level,
    start,
    ...markerOptions(level, markers, lists.bullets),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: {
          left: millimetresToTwips(indentOfLevel(level, isInTable, profile)),
          hanging: millimetresToTwips(isInTable ? lists.stepInTable : lists.step),
        },
      },
      // The marker stays plain when the words after it are set off.
      run: { bold: false, italics: false },
    },
  };
}

function markerOptions(level: number, markers: readonly ListMarker[], bullets: readonly string[]) {
  const number = `%${level + 1}.`;
  switch (markers[level]) {
    case 'decimal':
      return { format: LevelFormat.DECIMAL, text: number };
    case 'letter':
      return { format: LevelFormat.LOWER_LETTER, text: number };
    case 'roman':
      return { format: LevelFormat.LOWER_ROMAN, text: number };
    case 'bullet':
    case undefined: {
      const bulletsAbove = markers.slice(0, level).filter((marker) => marker === 'bullet').length;
      return { format: LevelFormat.BULLET, text: bullets[bulletsAbove % bullets.length] ?? '' };
    }
  }
}
