import { FootnoteReferenceRun, LineRuleType, Paragraph } from 'docx';
import type { PagePosition } from './pieceLayout.ts';

const TWIPS_PER_PIXEL = 15;

/** Takes as much room on the page as the pieces before did: text at its top, notes at its foot. */
export function fillPage({ text, notes }: PagePosition): Paragraph {
  const note = () => new FootnoteReferenceRun({ children: [emptyOf(notes)] });
  return emptyOf(text, notes > 0 ? [note()] : []);
}

function emptyOf(height: number, children: readonly FootnoteReferenceRun[] = []): Paragraph {
  return new Paragraph({
    spacing: {
      before: 0,
      after: 0,
      line: Math.max(1, Math.round(height * TWIPS_PER_PIXEL)),
      lineRule: LineRuleType.EXACT,
    },
    children: [...children],
  });
}
