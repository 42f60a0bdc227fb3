import { AttachTextRegular } from '@fluentui/react-icons';
import { FormatButton } from './FormatButton.tsx';
import { askForReference } from './references/asking.ts';
import type { ToolsFor } from './toolsFor.ts';

/** Refers to an item of the meeting, or an appendix. */
export function ReferenceButton({ editor, state }: ToolsFor) {
  return (
    <FormatButton
      name="reference"
      icon={<AttachTextRegular />}
      enabled={state !== null}
      onClick={() => editor && askForReference(editor)}
    />
  );
}
