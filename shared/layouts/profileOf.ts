import type { Body, LayoutProfileId } from '../model/body.ts';
import { applyChanges } from './changes/applyChanges.ts';
import { form1 } from './form1.ts';
import { form2 } from './form2.ts';
import { form3 } from './form3.ts';
import { fitPage } from './fitPage.ts';
import type { LayoutProfile } from './profile.ts';
import { stylesOf } from './styles/stylesOf.ts';

/** The forms as they begin: their styles follow their choices first in `profileOf`. */
export const forms: Readonly<Record<LayoutProfileId, LayoutProfile>> = { form1, form2, form3 };

/** The profile of a body: the form that it chose, with what it changed, and everything that follows from that. */
export function profileOf({
  layoutProfile,
  layoutChanges,
}: Pick<Body, 'layoutProfile' | 'layoutChanges'>): LayoutProfile {
  const profile = applyChanges(forms[layoutProfile], layoutChanges);
  return fitPage({ ...profile, styles: stylesOf(profile, layoutChanges) });
}
