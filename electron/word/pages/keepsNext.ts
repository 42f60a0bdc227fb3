import type { Block } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

/** Whether a block never stands last on a page, but on the one where the next begins. */
export function keepsNext(block: Block, next: Block | undefined, { styles }: LayoutProfile): boolean {
  switch (block.kind) {
    case 'groupHeading':
    case 'meetingLine':
      return styles[block.kind].keepNext === true;
    case 'itemHeading':
    case 'fact':
    case 'heading':
      return styles[block.role].keepNext === true;
    case 'paragraph':
      return styles[block.role].keepNext === true || next?.kind === 'list';
    case 'contents':
    case 'factTable':
    case 'nameTable':
    case 'overviewTable':
    case 'list':
    case 'table':
    case 'picture':
      return false;
  }
}
