import type { LayoutChanges } from '../../model/layoutChanges.ts';
import type { AgendaForm, NumberWording } from '../agendaForm.ts';
import { withWords } from './layoutWords.ts';
import type { Colours, LayoutProfile, PageLook } from '../profile.ts';

/** How much of the headings' colour is in the band behind the heads of tables. */
const BAND_SHARE = 0.12;

/** The form with a body's choices, words, colours and margins in it. Its styles do not follow them yet. */
export function applyChanges(form: LayoutProfile, changes: LayoutChanges): LayoutProfile {
  return {
    ...form,
    font: changes.font ?? form.font,
    colours: withHeadingColour(form.colours, changes.headingColour),
    page: withMargins(form.page, changes),
    words: withWords(form.words, changes.words ?? {}),
    agenda: withChoices(form.agenda, changes),
    decisionPlace: changes.decisionPlace ?? form.decisionPlace,
    running: withRunningTexts(form.running, changes),
    logo: changes.logo ?? form.logo,
  };
}

function withHeadingColour(colours: Colours, heading: string | undefined): Colours {
  return heading === undefined ? colours : { ...colours, heading, band: tintOf(heading) };
}

/** The colour as it is when it is thinned with white. */
function tintOf(colour: string): string {
  return colour.replaceAll(/../g, (part) => {
    const thinned = Math.round(255 - (255 - Number.parseInt(part, 16)) * BAND_SHARE);
    return thinned.toString(16).padStart(2, '0').toUpperCase();
  });
}

function withMargins(page: PageLook, changes: LayoutChanges): PageLook {
  const { top, bottom, left, right } = page.margins;
  return {
    ...page,
    margins: {
      top: changes.marginTop ?? top,
      bottom: changes.marginBottom ?? bottom,
      left: changes.marginLeft ?? left,
      right: changes.marginRight ?? right,
    },
  };
}

function withChoices(form: AgendaForm, changes: LayoutChanges): AgendaForm {
  const { opening, participants, overview, groups, items } = form;
  return {
    ...form,
    opening: { kind: changes.opening ?? opening.kind },
    participants: { kind: changes.participants ?? participants.kind },
    overview: {
      kind: changes.overview ?? overview.kind,
      startsPage: changes.contentsOnOwnPage ?? overview.startsPage,
    },
    groups: { kind: changes.groups ?? groups.kind },
    items: {
      ...items,
      pageBreaks: changes.pageBreaks ?? items.pageBreaks,
      headingNumber: wordingOf(changes.headingNumber) ?? items.headingNumber,
      overviewNumber: wordingOf(changes.overviewNumber) ?? items.overviewNumber,
      points: { marker: changes.points ?? items.points.marker },
    },
  };
}

/** A number and nothing but a full stop has none in two levels: "3.", but "1.1". */
function wordingOf(oneLevel: string | undefined): NumberWording | undefined {
  return oneLevel === undefined ? undefined : { oneLevel, twoLevels: oneLevel === '#.' ? '#' : oneLevel };
}

function withRunningTexts(
  { header, footer }: LayoutProfile['running'],
  changes: LayoutChanges,
): LayoutProfile['running'] {
  return {
    header: {
      left: changes.headerLeft ?? header.left,
      middle: changes.headerMiddle ?? header.middle,
      right: changes.headerRight ?? header.right,
    },
    footer: {
      left: changes.footerLeft ?? footer.left,
      middle: changes.footerMiddle ?? footer.middle,
      right: changes.footerRight ?? footer.right,
    },
  };
}
