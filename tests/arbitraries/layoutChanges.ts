import * as fc from 'fast-check';
import { commonFonts, headingColours, numberWordings } from '#shared/layouts/offered.ts';
import { runningFields, tokenOfRunningField } from '#shared/layouts/runningFields.ts';
import {
  decisionPlaceSchema,
  groupsFormSchema,
  layoutChangesSchema,
  layoutWords,
  logoSchema,
  openingSchema,
  overviewFormSchema,
  pageBreaksSchema,
  participantsFormSchema,
  pointMarkerSchema,
  type LayoutChanges,
} from '#shared/model/layoutChanges.ts';
import { samplePicture } from '../builders/pictures.ts';

const halves = (least: number, most: number) =>
  fc.integer({ min: least * 2, max: most * 2 }).map((number) => number / 2);
const verticalMargin = fc.integer({ min: 20, max: 60 });
const horizontalMargin = fc.integer({ min: 10, max: 50 });
const headingSize = halves(8, 36);

const word = fc.oneof(
  fc.constantFrom(
    'Resumé',
    'Mødetidspunkt og varighed',
    'Æ',
    'Bilag – "alle" & <nye>',
    '100 %',
    '{kort navn}',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `x${clean(text)}`),
);

/** What a field of one line can hold: no control characters. */
function clean(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '');
}

const runningText = fc
  .array(fc.oneof(fc.constantFrom(...runningFields.map(tokenOfRunningField), '{ukendt}', ' – ', ''), word), {
    maxLength: 3,
  })
  .map((pieces) => pieces.join('').slice(0, 120));

const numberWording = fc.constantFrom(...numberWordings, 'Behandlingspunkt #', 'Sag nr. # –', '#)');

const logo = fc.record({
  sha256: fc.constantFrom(samplePicture.sha256, 'b'.repeat(64)),
  mediaType: fc.constant('image/png' as const),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
  alt: fc.constantFrom('', 'Logo for "Fjord & Ådal"'),
  place: fc.constantFrom(...logoSchema.shape.place.options),
  align: fc.constantFrom(...logoSchema.shape.align.options),
  shownHeight: fc.integer({ min: 5, max: 40 }),
});

/** Anything that a body can have otherwise than its form, in any combination. */
export const layoutChangesArbitrary: fc.Arbitrary<LayoutChanges> = fc
  .record(
    {
      font: fc.constantFrom(...commonFonts, 'Segoe UI', 'Ångström & Søn'),
      textSize: halves(8, 16),
      titleSize: headingSize,
      itemSize: headingSize,
      sectionSize: headingSize,
      headingColour: fc.constantFrom(...headingColours.map(({ colour }) => colour), 'FFFFFF'),
      marginTop: verticalMargin,
      marginBottom: verticalMargin,
      marginLeft: horizontalMargin,
      marginRight: horizontalMargin,
      opening: fc.constantFrom(...openingSchema.options),
      participants: fc.constantFrom(...participantsFormSchema.options),
      overview: fc.constantFrom(...overviewFormSchema.options),
      contentsOnOwnPage: fc.boolean(),
      groups: fc.constantFrom(...groupsFormSchema.options),
      pageBreaks: fc.constantFrom(...pageBreaksSchema.options),
      headingNumber: numberWording,
      overviewNumber: numberWording,
      points: fc.constantFrom(...pointMarkerSchema.options),
      decisionPlace: fc.constantFrom(...decisionPlaceSchema.options),
      headerLeft: runningText,
      headerMiddle: runningText,
      headerRight: runningText,
      footerLeft: runningText,
      footerMiddle: runningText,
      footerRight: runningText,
      words: fc
        .dictionary(fc.constantFrom(...layoutWords), word, { maxKeys: 8 })
        .map((words) => ({ ...words })),
      logo,
    },
    { requiredKeys: [] },
  )
  .map((changes) => layoutChangesSchema.parse(changes));
