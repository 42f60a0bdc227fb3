import type { Body, LayoutProfileId, Numbering } from '../model/body.ts';
import type { LayoutChanges } from '../model/layoutChanges.ts';
import { applyChanges } from './changes/applyChanges.ts';
import { form1 } from './form1.ts';
import { form2 } from './form2.ts';
import { form3 } from './form3.ts';
import { fitPage } from './fitPage.ts';
import type { LayoutProfile } from './profile.ts';
import { stylesOf } from './styles/stylesOf.ts';
import { onTemplatePaper, withoutWhatTemplateDecides } from './template/followTemplate.ts';

/** The forms as they begin: their styles follow their choices first in `profileOf`. */
export const forms: Readonly<Record<LayoutProfileId, LayoutProfile>> = { form1, form2, form3 };

/** What of a body says how its documents look. */
export type BodyWithLayout = Pick<Body, 'layoutProfile' | 'layoutChanges' | 'numbering'>;

/** The profile of a body: the form that it chose, with what it changed, and everything that follows from that. */
export function profileOf({ layoutProfile, layoutChanges, numbering }: BodyWithLayout): LayoutProfile {
  return finished(forms[layoutProfile], layoutChanges, numbering);
}

/** The profile of the body's minutes, which follow its changes wherever those are not about the agenda alone. */
export function minutesProfileOf({ layoutProfile, layoutChanges, numbering }: BodyWithLayout): LayoutProfile {
  const { groups: _groups, overview: _overview, contentsOnOwnPage: _contents, ...changes } = layoutChanges;
  return finished(asMinutes(forms[layoutProfile]), changes, numbering);
}

function finished(form: LayoutProfile, changes: LayoutChanges, numbering: Numbering): LayoutProfile {
  const followed = withoutWhatTemplateDecides(changes);
  const profile = onTemplatePaper(applyChanges(form, followed), changes.template);
  return fitPage({ ...profile, styles: stylesOf(profile, followed, numbering) });
}

/** Items stand in the order in which they were treated, so that no group can stand above its own. */
function asMinutes(form: LayoutProfile): LayoutProfile {
  return {
    ...form,
    running: form.minutes.running,
    agenda: {
      ...form.agenda,
      overview: { kind: 'contents', startsPage: false },
      groups: { kind: 'overviewOnly' },
      items: { ...form.agenda.items, ...form.minutes.items },
    },
  };
}
