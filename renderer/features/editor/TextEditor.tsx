import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '#shared/model/richText.ts';
import type { SectionKind, SectionLanguage } from '#shared/model/section.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useAutosave } from '../../components/useAutosave.ts';
import { inHistory } from '../../components/useDraft.ts';
import type { Act } from '../../database/history/acts.ts';
import { activate, deactivate } from './activeEditor.ts';
import { followBursts } from './bursts.ts';
import { seesCursor } from './cursorInView.ts';
import { extensionsFor } from './extensions.ts';
import { fittingContent } from './fittingContent.ts';
import { FootnoteList } from './footnotes/FootnoteList.tsx';
import { DraggedText } from './dragging/draggedText.ts';
import { registerEditor } from './openEditors.ts';
import { plainTextSlice } from './paste/plainTextSlice.ts';
import { tidyHtml } from './paste/tidyHtml.ts';
import { leavesPicturesBehind, picturesIn } from './pictures/picturesIn.ts';
import { useInsertPictures } from './pictures/useInsertPictures.ts';
import { richTextOf } from './richTextOf.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';
import { takeIn } from './takeIn.ts';
import { forgetTyped, newestText, rememberTyped, type ReadText } from './typedText.ts';
import { useFindMarks } from './useFindMarks.ts';
import { useNoteMarks } from '../annotations/useNoteMarks.ts';
import { Suggestions, type PlaceOfLine } from '../spelling/suggestions.ts';
import { useSpellingMarks } from '../spelling/useSpellingMarks.ts';
import './editor.css';

/** A text that is written in an editor: a section's, a decision's. */
export interface EditedText {
  /** What the editor is known by while it is on screen. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly language: SectionLanguage;
  readonly content: RichText;
  /** null: nothing is stored. */
  readonly updatedAt: string | null;
}

interface TextEditorProps {
  readonly text: EditedText;
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly surroundings: Surroundings;
  readonly store: (content: RichText, act: Act) => Promise<unknown>;
  /** Where its lines stand in the meeting; left out where no word of them is put right. */
  readonly placeOf?: PlaceOfLine;
}

interface TypedText {
  readonly read: ReadText;
  readonly act: Exclude<Act, string>;
}

/** A text, saved as it is typed. Mount one per text (key = its id). */
export function TextEditor({ text, label, surroundings, store, placeOf }: TextEditorProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const insertPictures = useInsertPictures();
  const { schedule, flush, isIdle } = useAutosave<TypedText>(({ read, act }) =>
    store(richTextOf(read()), act),
  );
  const [actOf] = useState(followBursts);
  const burst = useRef('');
  // Once: from then on the editor itself holds the text, and every save would make this work anew.
  const [startingContent] = useState(() => fittingContent(text.kind, newestText(text)));
  const [known] = useState(() => createSurroundings(surroundings));
  const [extensions] = useState(() => [
    ...extensionsFor(text.kind, known),
    DraggedText,
    Suggestions.configure({ placeOf: placeOf ?? null }),
  ]);
  const editor = useEditor({
    extensions,
    content: startingContent,
    // The editor's own style sheet would be an inline style, which the content security policy refuses.
    injectCSS: false,
    // Pasted text is as it was written: its stars are no emphasis, and its links keep the address that they had.
    enablePasteRules: false,
    editorProps: {
      transformPastedHTML: tidyHtml,
      clipboardTextParser: plainTextSlice,
      handleScrollToSelection: seesCursor,
      handlePaste: (_view, event) => insertFrom(event.clipboardData),
      handleDrop: (view, event, _slice, isMove) => {
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return !isMove && insertFrom(event.dataTransfer, place?.pos);
      },
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        class: 'sectionText',
        lang: text.language,
        spellcheck: 'false',
        ...inHistory,
      },
    },
    onUpdate: ({ editor: current, transaction }) => {
      const act = actOf(transaction);
      // What waits belongs to the step before: it is stored as it was when that ended.
      if (act.burst !== burst.current) flush();
      burst.current = act.burst;
      const { doc } = current.state;
      const read = (): JSONContent => doc.toJSON();
      rememberTyped(text.id, read);
      schedule({ read, act });
    },
    onFocus: ({ editor: current }) => activate(current),
    onBlur: flush,
  });

  // Declared, and so hoisted: it is called long after the editor is made.
  function insertFrom(transfer: DataTransfer | null, position?: number): boolean {
    const pictures = picturesIn(transfer);
    if (pictures.length > 0) insertPictures(editor, pictures, position);
    if (leavesPicturesBehind(transfer)) notice(t('picture.leftOut'), 'info');
    return pictures.length > 0;
  }

  useEffect(() => () => deactivate(editor), [editor]);
  useEffect(() => known.setState(surroundings), [known, surroundings]);
  useEffect(() => registerEditor(text.id, { editor, kind: text.kind }), [editor, text.id, text.kind]);
  useTakingIn(editor, text, isIdle);
  useFindMarks(editor, text.id);
  useSpellingMarks(editor, text.language === 'da');
  useNoteMarks(editor, text.id);

  return (
    <>
      <EditorContent editor={editor} />
      <FootnoteList
        editor={editor}
        surroundings={known}
        notesBefore={surroundings.notesBefore}
        language={text.language}
        placeOf={placeOf}
        onLeave={flush}
      />
    </>
  );
}

/** Lets the editor follow a text that is changed elsewhere: by an undo, or by replacing through the whole meeting. */
function useTakingIn(editor: Editor, text: EditedText, isIdle: () => boolean): void {
  const seen = useRef(text.updatedAt);
  useEffect(() => {
    if (seen.current === text.updatedAt) return;
    seen.current = text.updatedAt;
    // Its row is gone, and what was typed went with it.
    if (text.updatedAt === null) forgetTyped(text.id);
    // What is typed here and not stored yet is newer than what the row says.
    if (isIdle() && !editor.isDestroyed) takeIn({ editor, kind: text.kind }, newestText(text));
  }, [editor, isIdle, text]);
}
