import type { Issue, IssueKind } from '../model/issue.ts';

/** The kinds of issue that are made of an agenda. */
export type AgendaIssueKind = Extract<IssueKind, 'agenda' | 'supplementaryAgenda'>;

export function isOfAgenda({ kind }: Pick<Issue, 'kind'>): boolean {
  return kind === 'agenda' || kind === 'supplementaryAgenda';
}
