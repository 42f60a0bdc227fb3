import type { LayoutProfileId } from '../model/body.ts';
import { form1 } from './form1.ts';
import { form2 } from './form2.ts';
import { form3 } from './form3.ts';
import type { LayoutProfile } from './profile.ts';

const profiles: Readonly<Record<LayoutProfileId, LayoutProfile>> = { form1, form2, form3 };

/** The profile that a body chose. */
export function profileOf(id: LayoutProfileId): LayoutProfile {
  return profiles[id];
}
