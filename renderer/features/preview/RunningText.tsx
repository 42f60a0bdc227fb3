import type { RunningInline } from '#shared/document/inline.ts';
import { InlineView } from './InlineView.tsx';

/** Which page it is, of how many. */
export interface PagePlace {
  readonly number: number;
  readonly count: number;
}

interface RunningTextProps {
  readonly inlines: readonly RunningInline[];
  readonly page: PagePlace;
}

export function RunningText({ inlines, page }: RunningTextProps) {
  return inlines.map((inline, index) => {
    switch (inline.kind) {
      case 'text':
        return <InlineView key={index} inline={inline} />;
      case 'pageNumber':
        return page.number;
      case 'pageCount':
        return page.count;
    }
  });
}
