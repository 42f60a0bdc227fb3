import type { Appendix } from '../model/appendix.ts';
import { notSentOut, type Group, type Item } from '../model/item.ts';
import type { RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';

/** Rows of one meeting that belong together: what is copied, and what comes of it. */
export interface AgendaParts {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
}

/** The fields that a new row starts with. */
export type RowFields = Pick<Item, 'id' | 'createdAt' | 'updatedAt'>;

/** The meeting that the copy is for, and how its rows begin. */
export interface CopyTarget {
  readonly meetingId: string;
  readonly newRow: () => RowFields;
}

/**
 * A copy of parts of an agenda for another meeting, with new ids throughout. What refers to something that comes along
 * (an item to its group, a text to an appendix) refers to its copy; other references stay as they are. What is in the
 * bin does not come along, nothing of the copy has been sent out, and an item whose group stays behind stands outside the groups.
 */
export function copyParts(parts: AgendaParts, { meetingId, newRow }: CopyTarget): AgendaParts {
  const groups = parts.groups.filter(isInUse);
  const items = parts.items.filter(isInUse);
  const itemIds = new Set(items.map(({ id }) => id));
  const ofItems = (row: Section | Appendix): boolean => isInUse(row) && itemIds.has(row.itemId);
  const sections = parts.sections.filter(ofItems);
  const appendices = parts.appendices.filter(ofItems);

  const rows = new Map([...groups, ...items, ...sections, ...appendices].map(({ id }) => [id, newRow()]));
  const fieldsFor = (id: string): RowFields & { meetingId: string } => ({
    ...(rows.get(id) ?? newRow()),
    meetingId,
  });
  const newIds = new Map([...rows].map(([id, fields]) => [id, fields.id]));
  const newId = (id: string): string => newIds.get(id) ?? id;
  const contents = copyContents(
    sections.map(({ content }) => content),
    newIds,
  );
  return {
    groups: groups.map((group) => ({ ...group, ...fieldsFor(group.id), sentNumber: null })),
    items: items.map((item) => ({
      ...item,
      ...fieldsFor(item.id),
      groupId: newIds.get(item.groupId ?? '') ?? null,
      postponedFromId: null,
      ...notSentOut,
    })),
    sections: sections.map((section, index) => ({
      ...section,
      ...fieldsFor(section.id),
      itemId: newId(section.itemId),
      content: contents[index] ?? section.content,
    })),
    appendices: appendices.map((appendix) => ({
      ...appendix,
      ...fieldsFor(appendix.id),
      itemId: newId(appendix.itemId),
      earlierFiles: [],
      sentNumber: null,
    })),
  };
}

/**
 * Texts with new ids in them: a node's own id (its attribute `id`) is new, unless it is that of a row that comes along,
 * and every attribute that holds an old id holds the new one. Whatever nodes the editor may get, this holds for them.
 */
function copyContents(
  contents: readonly RichText[],
  newIds: ReadonlyMap<string, string>,
): readonly RichText[] {
  const copies = structuredClone(contents);
  const ids = new Map(newIds);
  forEachAttributes(copies, (attributes) => {
    const own = attributes['id'];
    if (typeof own === 'string' && !ids.has(own)) ids.set(own, crypto.randomUUID());
  });
  forEachAttributes(copies, (attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'string') attributes[name] = ids.get(value) ?? value;
    }
  });
  return copies;
}

/** Every node's and mark's attributes, however deep. */
function forEachAttributes(value: unknown, visit: (attributes: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const entry of value) forEachAttributes(entry, visit);
  else if (isRecord(value)) {
    if (isRecord(value['attrs'])) visit(value['attrs']);
    forEachAttributes(value['content'], visit);
    forEachAttributes(value['marks'], visit);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInUse({ deletedAt }: { readonly deletedAt: string | null }): boolean {
  return deletedAt === null;
}
