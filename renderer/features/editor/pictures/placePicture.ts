import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import type { ImageAttributes } from '#shared/model/picture.ts';

/**
 * Puts a picture on a line of its own at `position` and the cursor on the line after it. An empty line gives way to it;
 * a line is parted where the cursor stood in it; where no picture may stand, as in a recommendation's lead, it comes last.
 */
export function placePicture(change: Transaction, attrs: ImageAttributes, position: number): Transaction {
  const { image, paragraph } = change.doc.type.schema.nodes;
  if (!image || !paragraph) return change;
  const { from, to } = makeRoom(change, change.doc.resolve(position), image);
  change.replaceWith(from, to, image.create(attrs));
  const end = from + 1;
  const { nodeAfter } = change.doc.resolve(end);
  if (nodeAfter && nodeAfter.type !== image) {
    return change.setSelection(Selection.near(change.doc.resolve(end))).scrollIntoView();
  }
  change.insert(end, paragraph.create());
  return change.setSelection(TextSelection.create(change.doc, end + 1)).scrollIntoView();
}

interface Room {
  readonly from: number;
  readonly to: number;
}

function makeRoom(change: Transaction, place: ResolvedPos, image: NodeType): Room {
  if (!place.parent.isTextblock) {
    return place.parent.canReplaceWith(place.index(), place.index(), image)
      ? at(place.pos)
      : atEnd(change.doc);
  }
  const around = place.node(-1);
  const index = place.index(-1);
  const { size } = place.parent.content;
  const isEmpty = size === 0;
  const isAfterFree = around.canReplaceWith(index + 1, index + 1, image);
  if (isEmpty && around.canReplaceWith(index, index + 1, image)) {
    return { from: place.before(), to: place.after() };
  }
  if (place.parentOffset === size && isAfterFree) return at(place.after());
  if (place.parentOffset === 0 && around.canReplaceWith(index, index, image)) return at(place.before());
  if (!isAfterFree || !canSplit(change.doc, place.pos)) return atEnd(change.doc);
  change.split(place.pos);
  return at(place.pos + 1);
}

function at(position: number): Room {
  return { from: position, to: position };
}

function atEnd({ content }: Node): Room {
  return at(content.size);
}
