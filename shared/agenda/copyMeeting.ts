import type { Body } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import type { Section } from '../model/section.ts';
import { copyParts, type AgendaParts, type CopyTarget } from './copyParts.ts';
import { startingContent } from './recommendation.ts';
import { fillFields, hasFields, type FieldValues } from './standardFields.ts';
import { refill, sectionsOfStandardItem, standardItemOf, textsOfStandardItem } from './standardItems.ts';

interface CopyOptions {
  /** false: the texts and the appendices stay behind, and what is left is the agenda's structure. */
  readonly texts: boolean;
  readonly body: Pick<Body, 'standardItems' | 'sectionTemplates' | 'leadPhrase'>;
  /** What the fields of standard items stand for at the new meeting. */
  readonly values: FieldValues;
  readonly target: CopyTarget;
}

/** An earlier meeting's agenda for a new one, without what was withdrawn from it. What a standard item said of other meetings, it says anew. */
export function copyMeeting(parts: AgendaParts, { texts, body, values, target }: CopyOptions): AgendaParts {
  const items = parts.items.filter(({ withdrawn }) => !withdrawn);
  const copy = copyParts({ ...parts, items, appendices: texts ? parts.appendices : [] }, target);
  const standardOf = new Map(
    copy.items.map(({ id, title }) => [id, standardItemOf(title, body.standardItems)]),
  );
  const copyTitle = (item: Item): string => {
    const title = standardOf.get(item.id)?.title ?? '';
    return hasFields(title) ? fillFields(title, values) : item.title;
  };
  const copyContent = ({ itemId, kind, heading, content }: Section): Section['content'] => {
    const standard = standardOf.get(itemId);
    if (texts) return standard ? refill(content, textsOfStandardItem(standard), values) : content;
    const planned = standard ? sectionsOfStandardItem(standard, body, values) : [];
    const same = planned.find((section) => section.kind === kind && section.heading === heading);
    return same?.content ?? startingContent(kind, body.leadPhrase);
  };
  return {
    ...copy,
    items: copy.items.map((item) => ({ ...item, title: copyTitle(item) })),
    sections: copy.sections.map((section) => ({ ...section, content: copyContent(section) })),
  };
}

/** One item for another meeting, outside the groups. `carriedOn`: the copy goes on where the item was put off. */
export function copyItem(parts: AgendaParts, target: CopyTarget, carriedOn: boolean): AgendaParts {
  const copy = copyParts({ ...parts, groups: [] }, target);
  const postponedFromId = carriedOn ? (parts.items[0]?.id ?? null) : null;
  return { ...copy, items: copy.items.map((item) => ({ ...item, postponedFromId })) };
}
