import { useEffect, useState } from 'react';
import { readWhole, type ReadableFile } from './keptFile.ts';

export type Loaded<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly content: Content }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What `make` makes of a whole file, which stays the same function. `done` is told when it is no longer shown. */
export function useLoaded<Content>(
  { sha256, size }: ReadableFile,
  make: (bytes: Uint8Array<ArrayBuffer>) => Content | Promise<Content>,
  done?: (content: Content) => void,
): Loaded<Content> {
  const [loaded, setLoaded] = useState<Loaded<Content>>({ kind: 'loading' });
  useEffect(() => {
    let isStopped = false;
    let made: Content | undefined;
    const load = async (): Promise<void> => {
      const content = await make(await readWhole({ sha256, size }));
      if (isStopped) return done?.(content);
      made = content;
      setLoaded({ kind: 'loaded', content });
    };
    load().catch((error: unknown) => !isStopped && setLoaded({ kind: 'failed', error }));
    return () => {
      isStopped = true;
      if (made !== undefined) done?.(made);
    };
  }, [sha256, size, make, done]);
  return loaded;
}
