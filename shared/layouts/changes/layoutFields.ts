import { layoutChangesSchema, type LayoutChanges, type LayoutWord } from '../../model/layoutChanges.ts';
import { wordIn } from './layoutWords.ts';
import { forms, profileOf, type BodyWithLayout } from '../profileOf.ts';

/** What a body can change one by one: everything but the words, which go by their own names, and the files. */
export type LayoutField = Exclude<keyof LayoutChanges, 'words' | 'logo' | 'template'>;
export type LayoutValues = Required<Pick<LayoutChanges, LayoutField>>;

/** What each field says for the body, changed or not. */
export function layoutValuesOf(body: BodyWithLayout): LayoutValues {
  const { font, styles, colours, page, agenda, running, decisionPlace } = profileOf(body);
  // The profile's own top margin may have made room for a logo.
  const { marginTop = forms[body.layoutProfile].page.margins.top } = body.layoutChanges;
  return {
    font,
    textSize: sizeOf(styles.body),
    titleSize: sizeOf(styles.title),
    itemSize: sizeOf(styles.itemHeading),
    sectionSize: sizeOf(styles.sectionHeading),
    headingColour: colours.heading,
    marginTop,
    marginBottom: page.margins.bottom,
    marginLeft: page.margins.left,
    marginRight: page.margins.right,
    opening: agenda.opening.kind,
    participants: agenda.participants.kind,
    overview: agenda.overview.kind,
    contentsOnOwnPage: agenda.overview.startsPage,
    groups: agenda.groups.kind,
    pageBreaks: agenda.items.pageBreaks,
    headingNumber: agenda.items.headingNumber.oneLevel,
    overviewNumber: agenda.items.overviewNumber.oneLevel,
    points: agenda.items.points.marker,
    decisionPlace,
    headerLeft: running.header.left,
    headerMiddle: running.header.middle,
    headerRight: running.header.right,
    footerLeft: running.footer.left,
    footerMiddle: running.footer.middle,
    footerRight: running.footer.right,
  };
}

/** Whether a field may hold this value. */
export function isLayoutValue(field: LayoutField, value: unknown): boolean {
  return layoutChangesSchema.shape[field].safeParse(value).success;
}

/**
 * The body's changes with this value in a field. null, or what the field would say without a change: there is none. The value must be
 * one that `isLayoutValue` says yes to.
 */
export function withLayoutValue<Field extends LayoutField>(
  body: BodyWithLayout,
  field: Field,
  value: LayoutValues[Field] | null,
): LayoutChanges {
  const { [field]: _before, ...others } = body.layoutChanges;
  const unchanged = layoutChangesSchema.parse(others);
  const own = layoutValuesOf({ ...body, layoutChanges: unchanged })[field];
  return value === null || value === own
    ? unchanged
    : layoutChangesSchema.parse({ ...unchanged, [field]: value });
}

/** The same for one of the form's words. Blank: the form's own. */
export function withLayoutWord(body: BodyWithLayout, word: LayoutWord, text: string): LayoutChanges {
  const { words: before, ...others } = body.layoutChanges;
  const { [word]: _before, ...otherWords } = before ?? {};
  const own = wordIn(profileOf({ ...body, layoutChanges: others }).words, word);
  const words = text.trim() === '' || text === own ? otherWords : { ...otherWords, [word]: text };
  return layoutChangesSchema.parse(Object.keys(words).length === 0 ? others : { ...others, words });
}

function sizeOf({ size = 0 }: { readonly size?: number }): number {
  return size;
}
