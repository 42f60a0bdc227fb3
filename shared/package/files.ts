import type { Issue } from '../model/issue.ts';
import type { RichText } from '../model/richText.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { imagesIn } from '../richText/images.ts';
import type { PackageContent } from './content.ts';

/** The digests of the files that belong into a package of this content. Each once, in order. */
export function filesOfContent(content: PackageContent): string[] {
  switch (content.kind) {
    case 'meeting':
      return filesReferredTo(content.snapshot);
    case 'annotations': {
      const pictures = content.handBack.annotations.flatMap((note) => imagesIn(note.content));
      return [...new Set(pictures.map(({ sha256 }) => sha256))].toSorted();
    }
  }
}

/**
 * The digests of every file that a meeting refers to, now or as it was once sent out: its pictures, its appendices, its
 * body's logo and template. Each once, in order.
 */
export function filesReferredTo(snapshot: MeetingSnapshot): string[] {
  const pictures = textsOf(snapshot).flatMap(imagesIn);
  const { logo, template } = snapshot.body.layoutChanges;
  const appendices = snapshot.appendices.flatMap(({ source, earlierFiles }) =>
    source?.kind === 'file' ? [source, ...earlierFiles] : earlierFiles,
  );
  const ofBody = [logo, template].filter((file) => file !== undefined);
  const present = [...pictures, ...appendices, ...ofBody].map(({ sha256 }) => sha256);
  return [...new Set([...present, ...snapshot.issues.flatMap(filesInFrozen)])].toSorted();
}

/**
 * Found in the text itself: reading what was frozen years ago, in an older version, is left to whoever wants to see it.
 * Within somebody's words the quotes would be escaped.
 */
function filesInFrozen({ frozenSnapshot }: Issue): string[] {
  return Array.from(frozenSnapshot.matchAll(/"sha256":\s*"([0-9a-f]{64})"/g), ([, sha256 = '']) => sha256);
}

function textsOf({ sections, decisions, annotations }: MeetingSnapshot): RichText[] {
  return [
    ...[...sections, ...decisions, ...annotations].map(({ content }) => content),
    ...decisions.flatMap(({ publicContent }) => publicContent ?? []),
  ];
}
