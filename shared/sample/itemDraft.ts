import type { ItemKind } from '../model/item.ts';
import type { BlockNode } from '../model/richText.ts';
import type { SectionKind } from '../model/section.ts';
import type { Words } from '../richText/build.ts';

/** An item of the sample as its text alone; assembleItems.ts makes rows with keys and order of it. */
export interface ItemDraft {
  readonly title: string;
  readonly caseNumber?: string;
  readonly presenter?: string;
  readonly guests?: string;
  readonly kind?: ItemKind;
  readonly expectedMinutes: number;
  readonly sections: readonly SectionDraft[];
  readonly appendices?: readonly AppendixDraft[];
}

/** Items under a heading of their own. */
export interface GroupDraft {
  readonly group: string;
  readonly items: readonly ItemDraft[];
}

export type EntryDraft = ItemDraft | GroupDraft;

export interface AppendixDraft {
  readonly title: string;
  /** Where it can be read; without one, it is announced by its title only. */
  readonly url?: string;
}

export type SectionDraft =
  | {
      readonly kind: Exclude<SectionKind, 'recommendation'>;
      readonly heading: string;
      readonly blocks: readonly BlockNode[];
    }
  | {
      readonly kind: 'recommendation';
      readonly points: readonly PointDraft[];
      readonly after: readonly BlockNode[];
    };

export type PointDraft = string | readonly Words[];

export function summary(...blocks: BlockNode[]): SectionDraft {
  return { kind: 'summary', heading: 'Resumé', blocks };
}

export function background(...blocks: BlockNode[]): SectionDraft {
  return { kind: 'background', heading: 'Baggrund', blocks };
}

export function caseDescription(...blocks: BlockNode[]): SectionDraft {
  return { kind: 'caseDescription', heading: 'Sagsfremstilling', blocks };
}

export function freeSection(title: string, ...blocks: BlockNode[]): SectionDraft {
  return { kind: 'other', heading: title, blocks };
}

/** `after` stands below the points. */
export function recommends(points: readonly PointDraft[], ...after: BlockNode[]): SectionDraft {
  return { kind: 'recommendation', points, after };
}
