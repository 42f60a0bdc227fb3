import { Textarea } from '@fluentui/react-components';
import { inHistory, useDraft } from './useDraft.ts';

/** Lower than Fluent's own, which leaves room for two lines. */
const LINE_HEIGHT = '32px';

interface DraftLinesProps {
  /** Where no Field around it gives it a label. */
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  /** What is stored, one line each. */
  readonly stored: readonly string[];
  readonly store: (lines: string[]) => Promise<unknown>;
}

/** Short texts, one a line, stored as they are typed. Lines without a word are not stored. */
export function DraftLines({ stored, store, ...field }: DraftLinesProps) {
  const { text, type, leave } = useDraft(stored.join('\n'), (lines) => store(linesIn(lines)));
  return (
    <Textarea
      {...field}
      {...inHistory}
      textarea={{ style: { minHeight: LINE_HEIGHT } }}
      rows={text.split('\n').length}
      value={text}
      onChange={(_event, { value }) => type(value)}
      onBlur={leave}
    />
  );
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
