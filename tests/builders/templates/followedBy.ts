import { sha256Of } from '../../../electron/files/sha256.ts';
import type { FileSource } from '../../../electron/word/pictureFiles.ts';
import { keepTemplate } from '../../../electron/word/template/keepTemplate.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { Template } from '#shared/model/template.ts';

export interface KeptTemplate {
  readonly template: Template;
  /** The cleaned file. */
  readonly bytes: Uint8Array;
  /** Has the cleaned file and no other. */
  readonly files: FileSource;
}

/** A template as it is after somebody has chosen it. */
export async function kept(chosen: Uint8Array, fileName = 'Skabelon.dotx'): Promise<KeptTemplate> {
  let bytes = chosen;
  const template = await keepTemplate(chosen, fileName, {
    keepBytes(cleaned) {
      bytes = cleaned;
      return Promise.resolve({ sha256: sha256Of(cleaned), size: cleaned.length });
    },
  });
  const files: FileSource = (sha256) => Promise.resolve(sha256 === template.sha256 ? bytes : null);
  return { template, bytes, files };
}

/** The meeting of a body whose documents follow a template. */
export function following(snapshot: MeetingSnapshot, template: Template): MeetingSnapshot {
  const { body } = snapshot;
  return { ...snapshot, body: { ...body, layoutChanges: { ...body.layoutChanges, template } } };
}
