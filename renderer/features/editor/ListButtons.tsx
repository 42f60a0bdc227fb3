import { TextBulletListLtrRegular, TextNumberListLtrRegular } from '@fluentui/react-icons';
import { FormatButton } from './FormatButton.tsx';
import type { ToolsFor } from './toolsFor.ts';

/** Makes lines a list, or lines again. */
export function ListButtons({ editor, state }: ToolsFor) {
  const enabled = state?.holdsBlocks ?? false;
  return (
    <>
      <FormatButton
        name="bulletList"
        icon={<TextBulletListLtrRegular />}
        on={state?.bulletList}
        enabled={enabled}
        onClick={() => editor?.chain().focus().toggleBulletList().run()}
      />
      <FormatButton
        name="orderedList"
        icon={<TextNumberListLtrRegular />}
        on={state?.orderedList}
        enabled={enabled}
        onClick={() => editor?.chain().focus().toggleOrderedList().run()}
      />
    </>
  );
}
