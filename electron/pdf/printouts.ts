import type { RequestOf, ResponseOf } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';

/** What a hidden page is to draw, and what it says when it has. */
export type Printout = ResponseOf<'print.read'>;
export type Drawn = RequestOf<'print.drawn'>;

/** The pages that are being drawn for printing: each asks for what is its own, and for nothing else. */
export interface Printouts {
  /** Gives a page something to draw. The answer comes when it is all there. */
  give(pageId: number, printout: Printout): Promise<Drawn>;
  read(pageId: number): Printout;
  drawn(pageId: number, drawn: Drawn): void;
  forget(pageId: number): void;
}

export function createPrintouts(): Printouts {
  const waiting = new Map<
    number,
    { readonly printout: Printout; readonly resolve: (drawn: Drawn) => void }
  >();
  const ofPage = (pageId: number) => {
    const found = waiting.get(pageId);
    if (!found) throw new FailureError('badRequest', { detail: 'nothing is printed here' });
    return found;
  };
  return {
    give: (pageId, printout) => new Promise((resolve) => waiting.set(pageId, { printout, resolve })),
    read: (pageId) => ofPage(pageId).printout,
    drawn: (pageId, drawn) => ofPage(pageId).resolve(drawn),
    forget: (pageId) => void waiting.delete(pageId),
  };
}
