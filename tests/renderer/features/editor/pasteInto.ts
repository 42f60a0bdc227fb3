import type { Editor } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import type { BlockNode } from '#shared/model/richText.ts';

/** Pastes blocks as an extension takes them. false: none does, and it is the editor's own. */
export function pasteInto({ view, schema, extensionManager }: Editor, ...blocks: BlockNode[]): boolean {
  const pasted = new Slice(Fragment.from(blocks.map((block) => Node.fromJSON(schema, block))), 0, 0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node has no clipboard; the slice is all they look at
  const event = {} as ClipboardEvent;
  return extensionManager.plugins.some((plugin) =>
    plugin.props.handlePaste?.call(plugin, view, event, pasted),
  );
}
