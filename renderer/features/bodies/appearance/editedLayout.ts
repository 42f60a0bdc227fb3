import { useMemo } from 'react';
import { layoutValuesOf, type LayoutValues } from '#shared/layouts/changes/layoutFields.ts';
import type { Words } from '#shared/layouts/words.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Body } from '#shared/model/body.ts';

/** A body's layout as the fields of this panel show it. */
export interface EditedLayout {
  readonly body: Body;
  readonly values: LayoutValues;
  readonly words: Words;
}

export function useEditedLayout(body: Body): EditedLayout {
  return useMemo(() => ({ body, values: layoutValuesOf(body), words: profileOf(body).words }), [body]);
}
