import { useEffect, useState } from 'react';
import { onTurned } from '../database/history/undo.ts';
import { useAutosave } from './useAutosave.ts';

interface Draft {
  /** What the field shows: what is typed while it has the cursor, else what is stored. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** The cursor has left the field. */
  readonly leave: () => void;
  /** Stores at once what is typed. */
  readonly flush: () => void;
}

interface DraftOptions {
  /** What may be stored; anything else stands until it is mended. */
  readonly accept?: (text: string) => boolean;
}

/** What a field needs whose text is stored as it is typed, and is undone with everything else. */
export function useDraft(
  stored: string,
  store: (text: string) => Promise<unknown>,
  { accept = () => true }: DraftOptions = {},
): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const { schedule, flush } = useAutosave(store);
  useEffect(() => onTurned(() => setTyped(null)), []);
  return {
    text: typed ?? stored,
    type: (text) => {
      setTyped(text);
      if (accept(text)) schedule(text);
    },
    leave: () => {
      flush();
      if (typed === null || accept(typed)) setTyped(null);
    },
    flush,
  };
}

/** For every field whose text is part of a history: elsewhere Ctrl+Z undoes what was typed in the field alone. */
export const inHistory = { 'data-in-history': '' } as const;
