import type { IRunOptions } from 'docx';
import { BuilderElement, Run, TextRun } from 'docx';

/**
 * A field begins with its instruction, shows its result and ends; a table of contents has paragraphs between. Each piece
 * is a run of its own, as Word writes it: LibreOffice shows nothing of a result that shares a run with a mark.
 * docx's own page references are not used, as they are one run and ask Word to update them.
 */
export function fieldStart(instruction: string, look: IRunOptions = {}): Run[] {
  return [fieldMark('begin'), instructionText(instruction), fieldMark('separate')].map(
    (piece) => new Run({ ...look, children: [piece] }),
  );
}

export function fieldEnd(look: IRunOptions = {}): Run {
  return new Run({ ...look, children: [fieldMark('end')] });
}

/** A whole field in one line, with what it shows until Word works it out again. All of it has the look, for LibreOffice. */
export function field(instruction: string, result: string, look: IRunOptions = {}): Run[] {
  return [...fieldStart(instruction, look), new TextRun({ ...look, text: result }), fieldEnd(look)];
}

/**
 * A field inside another that only repeats it. Word works both out; LibreOffice, which does not know every switch of
 * the inner one, leaves what is shown as it is.
 */
export function quotedField(instruction: string, result: string, look: IRunOptions = {}): Run[] {
  const run = (piece: BuilderElement): Run => new Run({ ...look, children: [piece] });
  const inner = [fieldMark('begin'), instructionText(instruction), fieldMark('end')];
  return [
    ...[fieldMark('begin'), instructionText('QUOTE'), ...inner, fieldMark('separate')].map(run),
    new TextRun({ ...look, text: result }),
    fieldEnd(look),
  ];
}

function fieldMark(type: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

function instructionText(instruction: string): BuilderElement {
  const element = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  });
  element.addChildElement(` ${instruction} `);
  return element;
}
