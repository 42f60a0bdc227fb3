import { useEffect, useState } from 'react';
import { composeDocument, type MeetingDocument } from '#shared/document/meetingDocument.ts';
import {
  pagesOfDocument,
  pagesOfHeadings,
  type HeadingPage,
  type Page,
} from '#shared/document/pages/pagesOfDocument.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { callMain } from '../../../bridge/main.ts';
import { useLive } from '../../../database/live.ts';
import { readPrintout, type Printout } from '../../../database/printouts.ts';
import { latestOnly } from './latestOnly.ts';

/** A document cut into its pages. */
export interface PagedDocument {
  readonly of: MeetingDocument;
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

/** A document on its pages, following what is changed in it: counted elsewhere, so that nothing here waits for it. */
export function usePreview(meetingId: string, wanted: MeetingDocument): Preview {
  const printout = useLive(() => readPrintout(meetingId), [meetingId]);
  const [document, setDocument] = useState<PagedDocument | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [layouts] = useState(() =>
    latestOnly(async (asked: Asked) => {
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
    if (printout) layouts.ask({ ...printout, wanted });
  }, [layouts, printout, wanted]);
  // Until the other document is there nothing is: nobody is to take the full minutes for the public ones.
  const shown = document?.of === wanted ? document : null;
  return { document: shown, failure, tryAgain: () => printout && layouts.ask({ ...printout, wanted }) };
}

interface Asked extends Printout {
  readonly wanted: MeetingDocument;
}

async function layOut({ snapshot, firstNumber, wanted }: Asked): Promise<PagedDocument> {
  const jobId = crypto.randomUUID();
  const plan = await callMain('pages.layOut', { jobId, snapshot, firstNumber, document: wanted });
  const { tree, profile } = composeDocument(snapshot, wanted, firstNumber);
  return {
    of: wanted,
    tree,
    profile,
    pages: pagesOfDocument(tree, plan),
    headingPages: pagesOfHeadings(tree, plan),
    laidOutAt: new Date(),
  };
}
