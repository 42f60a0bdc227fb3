import { create } from 'zustand';

/** The groups of the outline and the sections of items that are folded, by id. Forgotten when the app is closed. */
export const useFolding = create<{ readonly folded: ReadonlySet<string> }>(() => ({ folded: new Set() }));

export function setFolded(id: string, folded: boolean): void {
  const present = useFolding.getState().folded;
  if (present.has(id) === folded) return;
  const next = new Set(present);
  if (folded) next.add(id);
  else next.delete(id);
  useFolding.setState({ folded: next });
}
