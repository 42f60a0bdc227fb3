import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { runAct } from '../../stores/acts.ts';
import styles from './ReadingText.module.css';

/** In CSS pixels: the button's own, so that it stays on the page. */
const WIDTH = 190;
const GAP = 4;

/** Right below words that are marked: writing a note about them. Whoever marks words is shown at once what for. */
export function NoteOnMarked({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const keys = useKeysHere('newNote');
  const place = useEditorState({
    editor,
    selector: ({ editor: { isFocused, state } }) =>
      isFocused && !state.selection.empty ? state.selection.to : null,
  });
  if (place === null || editor.isDestroyed) return null;
  const text = editor.view.dom.getBoundingClientRect();
  const end = editor.view.coordsAtPos(place, -1);
  const left = Math.max(0, Math.min(end.left - text.left, text.width - WIDTH));
  return (
    <Button
      size="small"
      className={styles.onMarked ?? ''}
      style={{ left, top: end.bottom - text.top + GAP }}
      icon={<AddRegular />}
      // The same button is in the panel, and its key works here.
      tabIndex={-1}
      // The words stay marked.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAct('newNote')}
    >
      {t('notes.add')}
      {keys && <KeyHint keys={keys} />}
    </Button>
  );
}
