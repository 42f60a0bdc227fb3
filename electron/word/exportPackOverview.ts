import { composeAppendixPack, type PackChoice } from '#shared/document/pack/appendixPack.ts';
import { composePackOverview, type PackPlace } from '#shared/document/pack/overview.ts';
import { packProfileOf } from '#shared/layouts/packProfileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportDocument, type ExportedDocument, type ExportOptions } from './exportDocument.ts';

export interface MadePack {
  readonly choice: PackChoice;
  /** Where each appendix stands in the pack that was made. */
  readonly places: ReadonlyMap<string, PackPlace>;
}

/** The overview of an appendix pack as a Word file, with the page numbers of the pack. */
export async function exportPackOverviewToWord(
  snapshot: MeetingSnapshot,
  { choice, places }: MadePack,
  options: ExportOptions,
): Promise<ExportedDocument> {
  const profile = packProfileOf(snapshot.body);
  const compose = () => composePackOverview(composeAppendixPack(snapshot, choice), places, profile);
  return exportDocument(compose, profile, options);
}
