/** A run of text as a PDF or a page's elements have it: often a line, sometimes a letter. */
export interface TextRun {
  readonly str: string;
  /** A line ends after it. */
  readonly hasEOL: boolean;
}

/** The words of all runs in one text, and where in it each run begins. */
export interface JoinedRuns {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Lines are joined by a space, so that words are found which go on in the next line. */
export function joinRuns(runs: readonly TextRun[]): JoinedRuns {
  let text = '';
  const starts = runs.map(({ str, hasEOL }) => {
    const start = text.length;
    text += hasEOL && !/\s$/.test(str) ? `${str} ` : str;
    return start;
  });
  return { text, starts };
}

/** A part of one run. */
export interface RunPart {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** Where something stands that was found in the joined text, run by run: `from` to before `to` in the text. */
export function partsOfRuns(
  { starts }: JoinedRuns,
  runs: readonly TextRun[],
  { from, to }: { readonly from: number; readonly to: number },
): RunPart[] {
  return runs.flatMap(({ str }, run) => {
    const start = starts[run] ?? 0;
    const part = { run, from: Math.max(0, from - start), to: Math.min(str.length, to - start) };
    return part.from < part.to ? [part] : [];
  });
}
