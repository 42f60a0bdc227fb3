import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useAutosave } from './useAutosave.ts';

/** Lower than Fluent's own, which leaves room for two lines. */
const LINE_HEIGHT = '32px';

interface DraftLinesProps {
  readonly 'aria-label': string;
  readonly placeholder: string;
  /** What is stored, one line each. */
  readonly stored: readonly string[];
  readonly store: (lines: string[]) => Promise<unknown>;
}

/** Short texts, one a line, stored as they are typed. Lines without a word are not stored. */
export function DraftLines({ stored, store, ...field }: DraftLinesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { schedule, flush } = useAutosave(store);
  const text = typed ?? stored.join('\n');
  return (
    <Textarea
      {...field}
      textarea={{ style: { minHeight: LINE_HEIGHT } }}
      rows={text.split('\n').length}
      value={text}
      onChange={(_event, { value }) => {
        setTyped(value);
        schedule(linesIn(value));
      }}
      onBlur={() => {
        flush();
        setTyped(null);
      }}
    />
  );
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
