import { create } from 'zustand';

/**
 * The item that somebody has gone to in a meeting, until the database has it on the table; null when it has. It is shown
 * at once, so that a key pressed right after it never decides on the item before.
 */
export const useTakingUp = create<{ readonly itemId: string | null }>(() => ({ itemId: null }));

export function setTakingUp(itemId: string | null): void {
  useTakingUp.setState({ itemId });
}
