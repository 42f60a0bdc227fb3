/** What is wrong with the way the command line was called. messages.ts turns it into a sentence. */
export type Problem =
  | { readonly kind: 'noCommand' }
  | { readonly kind: 'unknownCommand'; readonly name: string }
  | { readonly kind: 'unknownOption'; readonly name: string }
  | { readonly kind: 'noPackageNamed' }
  | { readonly kind: 'tooManyFiles'; readonly name: string }
  | { readonly kind: 'oneFileToMerge' }
  | { readonly kind: 'noTargetNamed' }
  | { readonly kind: 'targetNotPackage'; readonly name: string }
  | { readonly kind: 'otherMeeting'; readonly name: string }
  | { readonly kind: 'noDocumentNamed' }
  | { readonly kind: 'twoDocumentsNamed' }
  | { readonly kind: 'noPackNamed' }
  | { readonly kind: 'targetNotWord'; readonly name: string }
  | { readonly kind: 'targetNotPdf'; readonly name: string }
  | { readonly kind: 'targetExists'; readonly name: string }
  | { readonly kind: 'noFolder'; readonly name: string };

/** A problem on its way up. Nothing has been written when it is thrown. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
