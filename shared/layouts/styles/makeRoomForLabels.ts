import { estimateTextWidth } from '../../language/textWidth.ts';
import type { ParagraphLook, StyleRole } from '../paragraphLook.ts';
import type { LayoutProfile } from '../profile.ts';
import type { Styles } from './styles.ts';

/** In millimetres: where texts stand beside their labels. The usual two, so that texts stand under one another. */
const SHORT_COLUMN = 12;
const LONG_COLUMN = 26;
/** A longer label runs on, and its text follows it. */
const WIDEST_COLUMN = 60;
const GAP = 1;

const BOLD = 1.05;
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The texts beside numbers and labels set in far enough for the longest of them. */
export function makeRoomForLabels(styles: Styles, { agenda, words }: LayoutProfile): Styles {
  const { headingNumber, overviewNumber } = agenda.items;
  const hasTwoLevels = agenda.groups.kind === 'headings';
  const roomFor = (role: StyleRole, ...labels: readonly string[]): number =>
    Math.max(...labels.map((label) => roomForLabel(label, role, styles)));
  const itemColumn = columnFor(
    Math.max(
      roomFor('itemHeading', numberIn(hasTwoLevels ? headingNumber.twoLevels : headingNumber.oneLevel)),
      hasTwoLevels ? roomFor('groupHeading', numberIn(headingNumber.oneLevel)) : 0,
    ),
  );
  const caseColumn = columnFor(roomFor('caseLine', words.caseNumber, words.presenter, words.guests));
  const factColumn = columnFor(roomFor('factTableLabel', `${words.time}:`, `${words.place}:`));
  const entryRoom = roomFor('contentsEntry', numberIn(overviewNumber.oneLevel));
  const entryColumn = hasTwoLevels ? Math.max(9, Math.min(entryRoom, WIDEST_COLUMN)) : columnFor(entryRoom);
  const subEntryRoom = Math.max(10, roomFor('contentsSubEntry', numberIn(overviewNumber.twoLevels)));
  const overviewRoom = Math.max(8, roomFor('overviewEntry', numberIn(overviewNumber.oneLevel)));
  const appendixRoom = Math.max(16, roomFor('appendix', `${words.appendix} 88:`));
  return {
    ...styles,
    itemHeading: hanging(styles.itemHeading, itemColumn),
    ...(hasTwoLevels && { groupHeading: hanging(styles.groupHeading, itemColumn) }),
    caseLine: hanging(styles.caseLine, Math.max(itemColumn, caseColumn)),
    fact: hanging(styles.fact, Math.max(LONG_COLUMN, factColumn)),
    contentsEntry: hanging(styles.contentsEntry, entryColumn),
    contentsSubEntry: hanging(styles.contentsSubEntry, Math.min(subEntryRoom, WIDEST_COLUMN), entryColumn),
    overviewEntry: hanging(styles.overviewEntry, Math.min(overviewRoom, WIDEST_COLUMN)),
    appendix: hanging(styles.appendix, Math.min(appendixRoom, WIDEST_COLUMN)),
  };
}

/** The widest that is usual: few agendas have a hundred items. */
function numberIn(wording: string): string {
  return wording.replace('#', wording.endsWith('#') ? '8.88' : '88');
}

/** Whole millimetres from a label's left edge to the text beside it. */
function roomForLabel(label: string, role: StyleRole, styles: Styles): number {
  const size = inherited(role, 'size', styles) ?? 0;
  const weight = inherited(role, 'bold', styles) ? BOLD : 1;
  return Math.ceil(estimateTextWidth(label) * size * weight * MILLIMETRES_PER_POINT + GAP);
}

function columnFor(room: number): number {
  return [SHORT_COLUMN, LONG_COLUMN].find((column) => room <= column) ?? Math.min(room, WIDEST_COLUMN);
}

function hanging(look: ParagraphLook, hangs: number, outer = 0): ParagraphLook {
  return { ...look, indent: { left: outer + hangs, hanging: hangs } };
}

function inherited<Trait extends keyof ParagraphLook>(
  role: StyleRole,
  trait: Trait,
  styles: Styles,
): ParagraphLook[Trait] | undefined {
  const { [trait]: own, basedOn } = styles[role];
  return own ?? (basedOn === null ? undefined : inherited(basedOn, trait, styles));
}
