import { useCallback, useRef, type JSX } from 'react';

interface FileChooser {
  /** Shows the system's dialog, and calls back with what was chosen; not at all where it was closed. */
  readonly choose: (onChosen: (files: readonly File[]) => void, several?: boolean) => void;
  /** Must stand somewhere on the screen. */
  readonly field: JSX.Element;
}

export function useFileChooser(): FileChooser {
  const input = useRef<HTMLInputElement>(null);
  const answer = useRef<(files: readonly File[]) => void>(() => {});
  const choose = useCallback<FileChooser['choose']>((onChosen, several = true) => {
    if (!input.current) return;
    answer.current = onChosen;
    input.current.multiple = several;
    input.current.click();
  }, []);
  const field = (
    <input
      ref={input}
      type="file"
      hidden
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file may be chosen again.
        target.value = '';
        if (files.length > 0) answer.current(files);
      }}
    />
  );
  return { choose, field };
}
