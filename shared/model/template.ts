import { z } from 'zod';
import { sha256Schema } from './appendix.ts';
import { colourSchema, fontNameSchema } from './typography.ts';

/**
 * The organisation's own Word template, as a body remembers it. Its cleaned file is in the file store and gives Word the
 * styles, headers and footers; what stands here is enough to lay out and to draw the same pages without it.
 */

/** Points. */
const roomSchema = z.number().min(0).max(1000);
/** Millimetres. */
const lengthSchema = z.number().min(-500).max(1500);

/** How a style of the template comes out with all that it builds on; what is left out is unknown. */
export const templateStyleSchema = z.strictObject({
  /** In small letters, in Word's own English where Word has the style itself: "heading 1". */
  name: z.string().min(1).max(255),
  styleId: z.string().min(1).max(255),
  font: fontNameSchema.exactOptional(),
  size: z.number().min(1).max(200),
  bold: z.boolean(),
  italic: z.boolean(),
  colour: colourSchema.exactOptional(),
  before: roomSchema,
  after: roomSchema,
  /** As a multiple of the font's own. */
  lineSpacing: z.number().min(0.1).max(20),
  indent: z.strictObject({ left: lengthSchema, right: lengthSchema, hanging: lengthSchema }),
  keepNext: z.boolean(),
  keepLines: z.boolean(),
});
export type TemplateStyle = z.infer<typeof templateStyleSchema>;

/** Less than this, in millimetres, is no page for text. */
const NARROWEST = 60;
const LOWEST = 80;

const edgesSchema = z.strictObject({ top: lengthSchema.min(0), bottom: lengthSchema.min(0) });

/** The paper, and where the text stands on it below the header and above the footer; in millimetres. */
export const templatePageSchema = z
  .strictObject({
    width: lengthSchema.min(50),
    height: lengthSchema.min(50),
    margins: z.strictObject({
      ...edgesSchema.shape,
      left: lengthSchema.min(0),
      right: lengthSchema.min(0),
    }),
    headerDistance: lengthSchema.min(0),
    footerDistance: lengthSchema.min(0),
    /** Of the first page, where it has a header or footer of another height. */
    firstPage: edgesSchema.exactOptional(),
  })
  .refine(
    ({ width, height, margins, firstPage }) =>
      width - margins.left - margins.right >= NARROWEST &&
      [margins, firstPage ?? margins].every(({ top, bottom }) => height - top - bottom >= LOWEST),
  );

/**
 * What the person should know of the template. ownText: the words in it are left out; severalSections: only one of them
 * is used; compatibilityMode, macros, externalContent: is left out; noPageNumbers: nothing says the page's number;
 * guessedEdges: how high header and footer are is an estimate.
 */
export const templateRemarkSchema = z.enum([
  'compatibilityMode',
  'macros',
  'externalContent',
  'severalSections',
  'noPageNumbers',
  'guessedEdges',
  'ownText',
]);
export type TemplateRemark = z.infer<typeof templateRemarkSchema>;

export const templateSchema = z.strictObject({
  /** Of the cleaned file. */
  sha256: sha256Schema,
  /** Of the file that was chosen. */
  fileName: z.string().min(1).max(255),
  page: templatePageSchema,
  /** Those that Punkt writes with; "normal" is the one that text has without another. */
  styles: z.array(templateStyleSchema).max(100),
  /** Whether it has a header and a footer of its own; where not, the form's stands. */
  hasHeader: z.boolean(),
  hasFooter: z.boolean(),
  remarks: z.array(templateRemarkSchema),
});
export type Template = z.infer<typeof templateSchema>;
