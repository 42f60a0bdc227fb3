import type { OpenProblem } from '../../database/open.ts';

/** The problem for whoever helps: technical, in English, with nothing of what is written in the meetings. */
export function describeProblem(problem: OpenProblem): string {
  const lines = [`Punkt database problem: ${problem.kind}`, `Time: ${new Date().toISOString()}`];
  if (problem.kind === 'newer') {
    lines.push(`Database version: ${problem.found}`, `Known to this Punkt: ${problem.known}`);
  }
  if (problem.kind === 'unreadable') lines.push(`Detail: ${problem.detail}`);
  lines.push(navigator.userAgent);
  return lines.join('\n');
}
