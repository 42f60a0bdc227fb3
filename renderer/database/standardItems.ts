import { recommendationText } from '#shared/agenda/recommendation.ts';
import type { Body } from '#shared/model/body.ts';
import { database } from './connection.ts';
import { itemRow } from './items.ts';
import { withNewOrder } from './order.ts';
import { sectionRowsFor } from './sections.ts';

/**
 * Puts the body's standard items on a new meeting's agenda: first ones first, last ones last, and between them an item
 * for each topic that was planned.
 */
export async function addStandardItems(
  meetingId: string,
  body: Body,
  topics: readonly string[],
): Promise<void> {
  const startingItems = [
    ...body.standardItems.filter((item) => item.place === 'first'),
    ...topics.map((title) => ({ title, recommendationPoints: [] })),
    ...body.standardItems.filter((item) => item.place === 'last'),
  ];
  for (const { value, order } of withNewOrder(startingItems)) {
    const { title, recommendationPoints } = value;
    const item = itemRow({ meetingId, groupId: null, order, title });
    await database.items.add(item);
    const sections = sectionRowsFor(item, body);
    const filled = sections.map((section) =>
      section.kind === 'recommendation' && recommendationPoints.length > 0
        ? { ...section, content: recommendationText(body.leadPhrase, recommendationPoints) }
        : section,
    );
    await database.sections.bulkAdd(filled);
  }
}
