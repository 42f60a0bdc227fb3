import type { LayoutProfileId } from '../model/body.ts';
import { form1 } from './form1.ts';
import type { LayoutProfile } from './profile.ts';

/** The profile that a body chose. Forms 2 and 3 are not drawn yet; until then their bodies get form 1. */
export function profileOf(id: LayoutProfileId): LayoutProfile {
  switch (id) {
    case 'form1':
    case 'form2':
    case 'form3':
      return form1;
  }
}
