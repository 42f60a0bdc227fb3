import type { RichText } from '../model/richText.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { imagesIn } from '../richText/images.ts';

/** The digests of every file that a meeting refers to: its pictures, its appendices, its body's logo. Each once, in order. */
export function filesReferredTo(snapshot: MeetingSnapshot): string[] {
  const pictures = textsOf(snapshot).flatMap(imagesIn);
  const { logo } = snapshot.body.layoutChanges;
  const appendices = snapshot.appendices.flatMap(({ source }) => (source?.kind === 'file' ? [source] : []));
  return [
    ...new Set([...pictures, ...appendices, ...(logo ? [logo] : [])].map(({ sha256 }) => sha256)),
  ].toSorted();
}

function textsOf({ sections, decisions, annotations }: MeetingSnapshot): RichText[] {
  return [
    ...[...sections, ...decisions, ...annotations].map(({ content }) => content),
    ...decisions.flatMap(({ publicContent }) => publicContent ?? []),
  ];
}
