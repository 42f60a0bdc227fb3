import { ImageRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useRef } from 'react';
import { FormatButton } from '../FormatButton.tsx';
import { selectedPicture } from '../nodes/image.ts';
import { describePicture } from './describePicture.ts';
import { useInsertPictures } from './useInsertPictures.ts';

interface PictureButtonProps {
  readonly editor: Editor | null;
  /** Whether a picture is selected: then the button is about that one. */
  readonly on: boolean;
}

/** Inserts pictures from files, or asks about the one that is selected. */
export function PictureButton({ editor, on }: PictureButtonProps) {
  const insertPictures = useInsertPictures();
  const input = useRef<HTMLInputElement>(null);
  const press = (): void => {
    const selected = editor && selectedPicture(editor);
    if (editor && selected) void describePicture(editor, selected.position);
    else input.current?.click();
  };
  return (
    <>
      <FormatButton
        name={on ? 'describePicture' : 'insertPicture'}
        icon={<ImageRegular />}
        enabled={editor !== null}
        onClick={press}
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/png,image/jpeg,image/gif,image/webp,image/bmp"
        onChange={({ target }) => {
          if (editor) insertPictures(editor, [...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
