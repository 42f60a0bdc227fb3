import type { Target } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/contract/failure.ts';

/** One export from the dialog's choice of file to the finished file. */
export type ExportJob =
  | {
      readonly kind: 'running';
      readonly jobId: string;
      readonly target: Target;
      readonly step: 'compose' | 'paginate' | 'write';
      /** 0 to 1; undefined while the end is not in sight. */
      readonly share: number | undefined;
    }
  | {
      readonly kind: 'done';
      readonly target: Target;
      readonly what: ExportKind;
      /** Titles of items whose page number in the contents is an estimate. */
      readonly estimatedEntries: readonly string[];
      /** Titles of those so near the edge of a page that Word may show them on the page before or after. */
      readonly nearEdgeEntries: readonly string[];
      /** Titles of items where words stand in the place of a picture. */
      readonly missingPictures: readonly string[];
      /** How many files a package was to carry and does not. */
      readonly missingFiles: number;
    }
  | { readonly kind: 'failed'; readonly target: Target; readonly failure: Failure };

/** publicMinutes: without anything that is closed. */
export type ExportKind = 'agenda' | 'minutes' | 'publicMinutes' | 'package';

/** What kind of file an export writes. */
export function fileKindOf(kind: ExportKind): 'word' | 'package' {
  return kind === 'package' ? 'package' : 'word';
}
