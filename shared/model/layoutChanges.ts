import { z } from 'zod';
import { colourSchema, fontNameSchema } from './typography.ts';
import { imageAttributesSchema } from './picture.ts';
import { templateSchema } from './template.ts';

/** How a body's documents differ from the form that it chose. What is left out is as the form has it. */

/** Points. */
export const textSizeSchema = z.number().min(8).max(16).multipleOf(0.5);
export const headingSizeSchema = z.number().min(8).max(36).multipleOf(0.5);

/** Millimetres. Above and below, the running lines need room; at the sides, half of the paper is left for the text. */
export const verticalMarginSchema = z.int().min(20).max(60);
export const horizontalMarginSchema = z.int().min(10).max(50);

/** "Punkt #.": "#" stands once, for the number. "%" would be read by Word as a number of its own. */
export const numberWordingSchema = z
  .string()
  .max(20)
  .regex(/^[^#%\p{Cc}]*#[^#%\p{Cc}]*$/u);

const runningTextSchema = z
  .string()
  .max(120)
  .regex(/^\P{Cc}*$/u);

/** nameAsTitle, nameAndDateAsTitle: a title and lines of facts; table: "Dagsorden" over a table of facts. */
export const openingSchema = z.enum(['nameAsTitle', 'nameAndDateAsTitle', 'table']);
export type Opening = z.infer<typeof openingSchema>;

/**
 * paragraph: names with those away marked; sentence: a fact each for those who come, with where from; list: a person
 * on each line; tables: two columns.
 */
export const participantsFormSchema = z.enum(['paragraph', 'sentence', 'list', 'tables']);
export type ParticipantsForm = z.infer<typeof participantsFormSchema>;

/** contents: with page numbers; groupTable: a row for each group. */
export const overviewFormSchema = z.enum(['contents', 'groupTable']);
export type OverviewForm = z.infer<typeof overviewFormSchema>;

/** headings: groups are headings above the items', which stand one level further down, in the contents too. */
export const groupsFormSchema = z.enum(['lineAboveFirstItem', 'overviewOnly', 'headings']);
export type GroupsForm = z.infer<typeof groupsFormSchema>;

export const pageBreaksSchema = z.enum(['beforeEach', 'beforeFirst']);
export type PageBreaks = z.infer<typeof pageBreaksSchema>;

export const pointMarkerSchema = z.enum(['bullet', 'decimal']);

/** Where an item's decision stands in the minutes. */
export const decisionPlaceSchema = z.enum(['last', 'afterRecommendation']);
export type DecisionPlace = z.infer<typeof decisionPlaceSchema>;

const wordSchema = z
  .string()
  .max(80)
  .regex(/^(?=.*\S)\P{Cc}*$/u)
  .exactOptional();

/** The words of a form that a body can have otherwise (shared/layouts/words.ts). */
export const layoutWordsSchema = z.strictObject({
  agenda: wordSchema,
  agendaForMeeting: wordSchema,
  supplementaryAgenda: wordSchema,
  supplementaryAgendaForMeeting: wordSchema,
  meeting: wordSchema,
  time: wordSchema,
  place: wordSchema,
  participants: wordSchema,
  apologies: wordSchema,
  absent: wordSchema,
  name: wordSchema,
  organisation: wordSchema,
  chair: wordSchema,
  viceChair: wordSchema,
  secretary: wordSchema,
  guest: wordSchema,
  minuteTaker: wordSchema,
  substituteFor: wordSchema,
  contents: wordSchema,
  group: wordSchema,
  items: wordSchema,
  caseNumber: wordSchema,
  presenter: wordSchema,
  guests: wordSchema,
  closedItem: wordSchema,
  appendices: wordSchema,
  appendix: wordSchema,
  closedAppendix: wordSchema,
  minutesName: wordSchema,
  minutesOfMeeting: wordSchema,
  minutesPresent: wordSchema,
  minutesDecision: wordSchema,
  minutesActions: wordSchema,
});
export type LayoutWords = z.infer<typeof layoutWordsSchema>;
export type LayoutWord = keyof LayoutWords;
export const layoutWords = layoutWordsSchema.keyof().options;

/** A picture of the organisation's above its documents. Its bytes are in the file store, as those of any picture. */
export const logoSchema = z.strictObject({
  ...imageAttributesSchema.pick({ sha256: true, mediaType: true, width: true, height: true, alt: true })
    .shape,
  /** firstPage: above the title; everyPage: above the running header too. */
  place: z.enum(['firstPage', 'everyPage']),
  align: z.enum(['left', 'right']),
  /** How high it is shown, in millimetres. */
  shownHeight: z.int().min(5).max(40),
});
export type Logo = z.infer<typeof logoSchema>;

export const layoutChangesSchema = z.strictObject({
  font: fontNameSchema.exactOptional(),
  textSize: textSizeSchema.exactOptional(),
  titleSize: headingSizeSchema.exactOptional(),
  itemSize: headingSizeSchema.exactOptional(),
  sectionSize: headingSizeSchema.exactOptional(),
  headingColour: colourSchema.exactOptional(),
  marginTop: verticalMarginSchema.exactOptional(),
  marginBottom: verticalMarginSchema.exactOptional(),
  marginLeft: horizontalMarginSchema.exactOptional(),
  marginRight: horizontalMarginSchema.exactOptional(),
  opening: openingSchema.exactOptional(),
  participants: participantsFormSchema.exactOptional(),
  overview: overviewFormSchema.exactOptional(),
  /** Whether the contents begin a page. */
  contentsOnOwnPage: z.boolean().exactOptional(),
  groups: groupsFormSchema.exactOptional(),
  pageBreaks: pageBreaksSchema.exactOptional(),
  headingNumber: numberWordingSchema.exactOptional(),
  overviewNumber: numberWordingSchema.exactOptional(),
  points: pointMarkerSchema.exactOptional(),
  decisionPlace: decisionPlaceSchema.exactOptional(),
  /** Texts with fields (shared/layouts/runningFields.ts); empty: nothing stands there. */
  headerLeft: runningTextSchema.exactOptional(),
  headerMiddle: runningTextSchema.exactOptional(),
  headerRight: runningTextSchema.exactOptional(),
  footerLeft: runningTextSchema.exactOptional(),
  footerMiddle: runningTextSchema.exactOptional(),
  footerRight: runningTextSchema.exactOptional(),
  words: layoutWordsSchema.exactOptional(),
  logo: logoSchema.exactOptional(),
  /** Where it is there, it decides over font, sizes, colours and margins. */
  template: templateSchema.exactOptional(),
});
export type LayoutChanges = z.infer<typeof layoutChangesSchema>;
