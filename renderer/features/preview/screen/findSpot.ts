/** A run of text that was clicked, and before which of its signs. */
export interface ClickedText {
  readonly run: string;
  readonly offset: number;
}

/**
 * Where in the lines of a text a clicked run of it stands. A page shows only a part of a long paragraph, and a text with
 * marks is several runs; the first line that holds the run is taken. null: it is not of the text itself.
 */
export function findSpot(
  lines: readonly string[],
  { run, offset }: ClickedText,
): { line: number; offset: number } | null {
  const line = lines.findIndex((each) => each.includes(run));
  return line === -1 ? null : { line, offset: lines[line]!.indexOf(run) + offset };
}
