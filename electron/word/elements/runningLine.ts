import type { Run } from 'docx';
import { Paragraph, Tab, TextRun } from 'docx';
import type { RunningInline } from '#shared/document/inline.ts';
import type { RunningLine } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { field } from './field.ts';
import { writePiece } from './inline.ts';
import { styleOption } from './paragraph.ts';

export function writeRunningLine(
  { left, middle, right }: RunningLine,
  role: 'header' | 'footer',
  context: WriteContext,
): Paragraph {
  const write = (inlines: readonly RunningInline[]) =>
    inlines.flatMap((inline) => writeRunningInline(inline, context));
  return new Paragraph({
    ...styleOption(role, context),
    children: [
      ...write(left),
      ...(middle.length > 0 ? [tab(), ...write(middle)] : []),
      tab(),
      ...write(right),
    ],
  });
}

const tab = () => new TextRun({ children: [new Tab()] });

/** The fields' results stand in for a moment only: Word works out both on every page that it shows. */
function writeRunningInline(inline: RunningInline, { pages }: WriteContext): Run[] {
  switch (inline.kind) {
    case 'text':
      return [writePiece(inline)];
    case 'pageNumber':
      return field('PAGE', '1');
    case 'pageCount':
      return field('NUMPAGES', String(pages?.pageCount ?? 1));
  }
}
