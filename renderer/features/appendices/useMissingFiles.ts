import { useEffect, useState } from 'react';
import type { KeptFile } from '#shared/contract/appendices.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import { callMain } from '../../bridge/main.ts';

const none: ReadonlySet<string> = new Set();

/** Digests of the appendices' files that are not on this computer: a meeting may come without its files. */
export function useMissingFiles(appendices: readonly Appendix[]): ReadonlySet<string> {
  const [missing, setMissing] = useState(none);
  const files = appendices.flatMap(({ source }): KeptFile[] =>
    source?.kind === 'file' ? [{ fileName: source.fileName, sha256: source.sha256, size: source.size }] : [],
  );
  const asked = JSON.stringify(files);
  useEffect(() => {
    let isWanted = true;
    const wanted: KeptFile[] = JSON.parse(asked);
    // Whoever opens a file is told what is wrong with it; here it is only a mark.
    void callMain('appendix.findMissing', wanted)
      .catch(() => [])
      .then((found) => isWanted && setMissing(found.length === 0 ? none : new Set(found)));
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return missing;
}
