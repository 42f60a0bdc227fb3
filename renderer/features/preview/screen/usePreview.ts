import { useEffect, useState } from 'react';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import {
  pagesOfDocument,
  pagesOfHeadings,
  type HeadingPage,
  type Page,
} from '#shared/document/pages/pagesOfDocument.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { callMain } from '../../../bridge/main.ts';
import { useLive } from '../../../database/live.ts';
import { readPrintout, type Printout } from '../../../database/printouts.ts';
import { latestOnly } from './latestOnly.ts';

/** A document cut into its pages. */
export interface PagedDocument {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
  readonly pages: readonly Page[];
  /** By bookmark. */
  readonly headingPages: ReadonlyMap<string, HeadingPage>;
  readonly laidOutAt: Date;
}

export interface Preview {
  /** The last whose pages were counted; null until the first. */
  readonly document: PagedDocument | null;
  /** Why the pages could not be counted. */
  readonly failure: unknown;
  readonly tryAgain: () => void;
}

/** The agenda on its pages, following what is changed in it: counted elsewhere, so that nothing here waits for it. */
export function usePreview(meetingId: string): Preview {
  const printout = useLive(() => readPrintout(meetingId), [meetingId]);
  const [document, setDocument] = useState<PagedDocument | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [layouts] = useState(() =>
    latestOnly(async (asked: Printout) => {
      try {
        setDocument(await layOut(asked));
        setFailure(null);
      } catch (error) {
        setFailure(error);
      }
    }),
  );
  useEffect(() => () => layouts.stop(), [layouts]);
  useEffect(() => {
    if (printout) layouts.ask(printout);
  }, [layouts, printout]);
  return { document, failure, tryAgain: () => printout && layouts.ask(printout) };
}

async function layOut({ snapshot, firstNumber }: Printout): Promise<PagedDocument> {
  const jobId = crypto.randomUUID();
  const plan = await callMain('pages.layOut', { jobId, snapshot, firstNumber });
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile, { firstNumber });
  return {
    tree,
    profile,
    pages: pagesOfDocument(tree, plan),
    headingPages: pagesOfHeadings(tree, plan),
    laidOutAt: new Date(),
  };
}
