import { isSameField, tokensIn } from '../language/fieldTokens.ts';

/** What a body's header and footer can say besides words of its own. Documents are Danish, and so are the fields. */
export const runningFields = [
  'name',
  'shortName',
  'bothNames',
  'secretariat',
  'document',
  'date',
  'page',
  'pageCount',
] as const;
export type RunningField = (typeof runningFields)[number];

const tokens: Readonly<Record<RunningField, string>> = {
  name: '{udvalg}',
  shortName: '{kort navn}',
  bothNames: '{kort navn og udvalg}',
  secretariat: '{sekretariat}',
  document: '{dokument}',
  date: '{dato}',
  page: '{side}',
  pageCount: '{sider}',
};

export function tokenOfRunningField(field: RunningField): string {
  return tokens[field];
}

/** null: what stands in the braces is no field. */
export function runningFieldOf(token: string): RunningField | null {
  return runningFields.find((field) => isSameField(tokens[field], token)) ?? null;
}

/** What stands in braces in the text and is no field: a slip of the finger. */
export function strangeRunningTokens(text: string): string[] {
  return tokensIn(text).filter((token) => runningFieldOf(token) === null);
}
