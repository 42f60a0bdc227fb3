import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';

/** The meeting of a body that chose another form, with the numbering that belongs to it. */
export function inForm(snapshot: MeetingSnapshot, form: LayoutProfileId): MeetingSnapshot {
  const { layoutProfile, numbering, appendixNumbering } = presetFor(form, snapshot.body.shortName);
  return { ...snapshot, body: { ...snapshot.body, layoutProfile, numbering, appendixNumbering } };
}
