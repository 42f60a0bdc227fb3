import { callMain, listenToMain } from '../bridge/main.ts';
import { whenSaved } from './saving.ts';

const flushes = new Set<() => void>();

/** Lets `flush` store what a field holds before the app is closed, or something is undone. Returns the function that ends that. */
export function beforeClosing(flush: () => void): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Stores what fields and texts on screen hold. Resolves when all of it is in the database. */
export function storeWhatIsTyped(): Promise<void> {
  for (const flush of flushes) flush();
  return whenSaved();
}

/** From now on a window that is closed goes when everything typed is in the database. */
export function closeWhenSaved(): void {
  listenToMain('app.closing', () => {
    void storeWhatIsTyped().then(() => callMain('app.quit', undefined));
  });
}
