import type { Block } from '../document/tree.ts';
import type { LayoutProfile } from './profile.ts';

/**
 * The room above an item's heading, in points, where what stands right above makes it itself: a group's name, or the line
 * that says which meeting the item belongs to. null: as its style says.
 */
export function roomAboveItem(above: Block['kind'] | undefined, { styles }: LayoutProfile): number | null {
  if (above === 'groupHeading') return styles.groupHeading.after ?? 0;
  return above === 'meetingLine' ? 0 : null;
}
