import { posix } from 'node:path';
import type { TemplateParts } from './openTemplate.ts';
import { childrenOf, rootOf } from './xml.ts';

/** What a part refers to: another part of the file, or an address outside it. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "image", "hyperlink". */
  readonly type: string;
  /** A path from the top of the file; an address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** '' is the file itself. A target that leads out of the file comes to nothing: no part has such a path. */
export async function relationshipsOf(path: string, parts: TemplateParts): Promise<Relationship[]> {
  const folder = posix.dirname(path);
  const xml = await parts.text(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (xml === null) return [];
  return childrenOf(rootOf(xml)).map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const isExternal = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : posix.join('/', folder, target).slice(1),
      isExternal,
    };
  });
}

export function targetOf(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type && !one.isExternal)?.target ?? null;
}
