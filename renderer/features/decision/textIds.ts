/** What the editors of a decision are known by: its row may not be there yet. */
export const decisionTextId = (itemId: string): string => `decision ${itemId}`;
export const publicTextId = (itemId: string): string => `publicDecision ${itemId}`;
