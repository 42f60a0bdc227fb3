import type { FactRow } from '../frontTables.ts';
import { linesWithBreaks } from '../plainLines.ts';

/** "Lokale: M5, tredje sal" */
const NAMED_LINE = /^(?<label>\p{Lu}[\p{L} ]{1,18}):\s+(?<text>\S.*)$/u;

/**
 * The place as facts: typed over several lines, it may be an address, and a line that names itself becomes a fact of its
 * own, with the lines that follow it.
 */
export function composePlace(place: string, label: string): FactRow[] {
  const facts: { label: string; lines: string[] }[] = [{ label, lines: [] }];
  for (const line of place.trim().split(/\r?\n/)) {
    const named = NAMED_LINE.exec(line.trim())?.groups;
    if (named) facts.push({ label: named['label'] ?? '', lines: [named['text'] ?? ''] });
    else facts.at(-1)!.lines.push(line);
  }
  return facts
    .map(({ label: name, lines }) => ({ label: name, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ label: name, text }) => ({ label: name, content: linesWithBreaks(text) }));
}
