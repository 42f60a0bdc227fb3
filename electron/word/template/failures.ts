import { FailureError, type FailureKind } from '#shared/contract/failure.ts';

type TemplateFailure = Extract<FailureKind, `template${string}`>;

/** What is wrong with a file that was chosen as a template. */
export function unusableTemplate(kind: TemplateFailure, detail: string): FailureError {
  return new FailureError(kind, { detail });
}
