import type { MouseEvent } from 'react';
import type { Page } from '#shared/document/pages/pagesOfDocument.ts';
import type { BlockSource } from '#shared/document/tree.ts';
import type { ClickedText } from './findSpot.ts';

/** What of the meeting stands under the pointer. */
export interface PointedAt {
  readonly source: BlockSource;
  /** null where no text was clicked. */
  readonly text: ClickedText | null;
}

/** What was clicked on a page, or what it begins with where nothing was. null where nothing of the meeting stands. */
export function sourceAt(page: Page, event: MouseEvent | undefined): PointedAt | null {
  const target = event?.target;
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
  const block = element ? page.blocks[Number(element.dataset['block'])] : firstWithSource(page);
  if (!block?.source) return null;
  return { source: block.source, text: event && element ? textAt(event, element) : null };
}

/** The bookmark that a click on what leads elsewhere in the document leads to. */
export function jumpAt(target: EventTarget): string | null {
  const jump = target instanceof Element ? target.closest<HTMLElement>('[data-jump]') : null;
  return jump?.dataset['jump'] ?? null;
}

function firstWithSource({ blocks }: Page) {
  return blocks.find(({ source }) => source !== undefined && source.kind !== 'facts') ?? blocks[0];
}

function textAt({ clientX, clientY }: MouseEvent, within: HTMLElement): PointedAt['text'] {
  const caret = document.caretRangeFromPoint(clientX, clientY);
  const node = caret?.startContainer;
  if (!caret || !(node instanceof Text) || !within.contains(node)) return null;
  return { run: node.data, offset: caret.startOffset };
}
