import { TextSelection, type Transaction } from '@tiptap/pm/state';

/** What is typed next is neither put in a new link's place nor made part of it. A step of a chain: it always succeeds. */
export function goOnAfterLink({ tr }: { readonly tr: Transaction }): true {
  const { doc, selection } = tr;
  tr.setSelection(TextSelection.create(doc, selection.to));
  const { link } = doc.type.schema.marks;
  if (link) tr.removeStoredMark(link);
  return true;
}
