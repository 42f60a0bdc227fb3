import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';

/** What the outline is to begin with, when it is opened for it. */
export type OutlineBeginning = 'newItem' | 'newGroup';

interface ItemKeysInput {
  readonly agenda: Agenda;
  /** The item whose page is on screen; undefined: the facts. */
  readonly shownId: string | undefined;
  readonly onSelect: (part: MeetingPart) => void;
  /** Opens the outline where it is not on screen, and begins with something there; undefined where it is. */
  readonly openOutline: ((beginning: OutlineBeginning) => void) | undefined;
}

/** The keys that turn pages, and those of the outline where that is not on screen. */
export function useItemKeys({ agenda, shownId, onSelect, openOutline }: ItemKeysInput): void {
  const pages = [undefined, ...agenda.items.map(({ item }) => item.id)];
  const turnPage = (by: 1 | -1): void => {
    const to = pages.indexOf(shownId) + by;
    if (to < 0 || to >= pages.length) return;
    const itemId = pages[to];
    onSelect(itemId === undefined ? { kind: 'facts' } : { kind: 'item', itemId });
  };
  useAct('nextItem', () => turnPage(1));
  useAct('previousItem', () => turnPage(-1));
  const available = openOutline !== undefined;
  useAct('newItem', () => openOutline?.('newItem'), { available });
  useAct('newGroup', () => openOutline?.('newGroup'), { available });
}
