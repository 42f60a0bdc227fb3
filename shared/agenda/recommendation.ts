import { emptyRichText, type InlineNode, type PointNode, type RichText } from '../model/richText.ts';
import type { SectionKind } from '../model/section.ts';

/** A recommendation ready to be written in: the body's lead and one point for each text, or one empty point. */
export function recommendationText(lead: string, points: readonly string[]): RichText {
  return {
    type: 'doc',
    content: [
      { type: 'recommendationLead', ...text(lead) },
      { type: 'recommendationPoints', content: (points.length > 0 ? points : ['']).map(point) },
    ],
  };
}

/** What stands in a section before anything is written in it. */
export function startingContent(kind: SectionKind, leadPhrase: string): RichText {
  return kind === 'recommendation' ? recommendationText(leadPhrase, []) : emptyRichText;
}

function point(words: string): PointNode {
  return {
    type: 'recommendationPoint',
    attrs: { id: crypto.randomUUID() },
    content: [{ type: 'paragraph', ...text(words) }],
  };
}

function text(words: string): { content?: InlineNode[] } {
  return words === '' ? {} : { content: [{ type: 'text', text: words }] };
}
