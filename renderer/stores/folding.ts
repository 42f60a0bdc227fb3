import { create } from 'zustand';

/** The groups that are folded in the outline, by id. Forgotten when the app is closed. */
export const useFolding = create<{ readonly folded: ReadonlySet<string> }>(() => ({ folded: new Set() }));

export function setFolded(groupId: string, folded: boolean): void {
  const present = useFolding.getState().folded;
  if (present.has(groupId) === folded) return;
  const next = new Set(present);
  if (folded) next.add(groupId);
  else next.delete(groupId);
  useFolding.setState({ folded: next });
}
