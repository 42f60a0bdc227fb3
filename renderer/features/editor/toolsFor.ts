import type { Editor } from '@tiptap/core';
import type { TextState } from './textState.ts';

/** What tools work on: the text that last had the cursor, and what stands there; null while none has had it. */
export interface ToolsFor {
  readonly editor: Editor | null;
  readonly state: TextState | null;
}
