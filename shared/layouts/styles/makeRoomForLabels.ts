import { estimateTextWidth } from '../../language/textWidth.ts';
import type { Numbering } from '../../model/body.ts';
import type { NumberWording } from '../agendaForm.ts';
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
/** How much wider letters are than in the forms' own fonts, for which widths are estimated. */
const WIDER_FONTS: Readonly<Record<string, number>> = {
  Arial: 1.08,
  Georgia: 1.1,
  'Segoe UI': 1.08,
  Tahoma: 1.08,
  Verdana: 1.25,
};
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The texts beside numbers and labels set in far enough for the longest of them. */
export function makeRoomForLabels(
  styles: Styles,
  { agenda, words, font }: LayoutProfile,
  numbering: Numbering,
): Styles {
  const { headingNumber, overviewNumber } = agenda.items;
  const hasHeadings = agenda.groups.kind === 'headings';
  const inHeadings = longestNumbers(headingNumber, numbering);
  const inOverview = longestNumbers(overviewNumber, numbering);
  const roomFor = (role: StyleRole, labels: readonly string[]): number =>
    Math.max(...labels.map((label) => roomForLabel(label, role, styles, font)));
  const itemColumn = columnFor(
    Math.max(
      roomFor('itemHeading', inHeadings),
      hasHeadings ? roomFor('groupHeading', inHeadings.slice(0, 1)) : 0,
    ),
  );
  const caseRoom = roomFor('caseLine', [words.caseNumber, words.presenter, words.guests]);
  const factRoom = roomFor('factTableLabel', [`${words.time}:`, `${words.place}:`]);
  const entryColumn = hasHeadings
    ? atLeast(9, roomFor('contentsEntry', inOverview.slice(0, 1)))
    : columnFor(roomFor('contentsEntry', inOverview));
  return {
    ...styles,
    itemHeading: hanging(styles.itemHeading, itemColumn),
    ...(hasHeadings && { groupHeading: hanging(styles.groupHeading, itemColumn) }),
    caseLine: hanging(styles.caseLine, Math.max(itemColumn, columnFor(caseRoom))),
    fact: hanging(styles.fact, atLeast(LONG_COLUMN, factRoom)),
    contentsEntry: hanging(styles.contentsEntry, entryColumn),
    contentsSubEntry: hanging(
      styles.contentsSubEntry,
      atLeast(10, roomFor('contentsSubEntry', inOverview)),
      entryColumn,
    ),
    overviewEntry: hanging(styles.overviewEntry, atLeast(8, roomFor('overviewEntry', inOverview))),
    appendix: hanging(styles.appendix, atLeast(16, roomFor('appendix', [`${words.appendix} 88:`]))),
  };
}

/** As long as numbers usually are: few agendas have a hundred items. */
function longestNumbers({ oneLevel, twoLevels }: NumberWording, numbering: Numbering): string[] {
  const outermost = oneLevel.replace('#', '88');
  return numbering === 'grouped' ? [outermost, twoLevels.replace('#', '8.88')] : [outermost];
}

/** Whole millimetres from a label's left edge to the text beside it. */
function roomForLabel(label: string, role: StyleRole, styles: Styles, font: string): number {
  const wider = WIDER_FONTS[inherited(role, 'font', styles) ?? font] ?? 1;
  const size = inherited(role, 'size', styles) ?? 0;
  const weight = inherited(role, 'bold', styles) ? BOLD : 1;
  return Math.ceil(estimateTextWidth(label) * size * weight * wider * MILLIMETRES_PER_POINT + GAP);
}

/** The room that the forms have measured out for short labels, or what longer ones need. */
function atLeast(usual: number, room: number): number {
  return Math.min(Math.max(usual, room), WIDEST_COLUMN);
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
