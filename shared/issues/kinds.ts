import type { Issue } from '../model/issue.ts';

/** Whether an issue is made of an agenda, whole or supplementary, and not of the minutes. */
export function isOfAgenda({ kind }: Pick<Issue, 'kind'>): boolean {
  return kind === 'agenda' || kind === 'supplementaryAgenda';
}
