import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Attrs, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { z } from 'zod';
import { cellAttributesSchema, markSchema, orderedListAttributesSchema } from '#shared/model/richText.ts';

/**
 * Brings what is pasted or dropped into the model's terms: other programs have links, lists and cells that Punkt
 * cannot store, and one of them in a section would stop all of its text from being saved.
 */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPasted: cleanSlice } })],
});

/** Marks that the model refuses go, and attributes that it refuses become what they are by default. */
export function cleanSlice({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(cleanFragment(content), openStart, openEnd);
}

function cleanFragment(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.map(cleanNode));
}

function cleanNode(node: Node): Node {
  const marks = node.marks.filter((mark) => markSchema.safeParse(mark.toJSON()).success);
  return node.isText
    ? node.mark(marks)
    : node.type.create(cleanAttributes(node), cleanFragment(node.content), marks);
}

const attributesOf: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  orderedList: orderedListAttributesSchema.shape,
  tableCell: cellAttributesSchema.shape,
  tableHeader: cellAttributesSchema.shape,
};

function cleanAttributes({ type, attrs }: Node): Attrs {
  const known = attributesOf[type.name] ?? {};
  const cleaned = Object.entries(attrs).map(([name, value]: [string, unknown]) => {
    const refused = known[name]?.safeParse(value).success === false;
    return [name, refused ? type.spec.attrs?.[name]?.default : value];
  });
  return Object.fromEntries(cleaned);
}
