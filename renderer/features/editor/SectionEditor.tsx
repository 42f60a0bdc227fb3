import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#shared/model/section.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useAutosave } from '../../components/useAutosave.ts';
import { inHistory } from '../../components/useDraft.ts';
import type { Act } from '../../database/history/acts.ts';
import { saveSectionContent } from '../../database/sections.ts';
import { activate, deactivate } from './activeEditor.ts';
import { followBursts } from './bursts.ts';
import { extensionsFor } from './extensions.ts';
import { fittingContent } from './fittingContent.ts';
import { registerEditor } from './openEditors.ts';
import { plainTextSlice } from './paste/plainTextSlice.ts';
import { tidyHtml } from './paste/tidyHtml.ts';
import { leavesPicturesBehind, picturesIn } from './pictures/picturesIn.ts';
import { useInsertPictures } from './pictures/useInsertPictures.ts';
import { richTextOf } from './richTextOf.ts';
import { takeIn } from './takeIn.ts';
import { newestText, rememberTyped } from './typedText.ts';
import { useFindMarks } from './useFindMarks.ts';
import { openForPressedWord } from '../spelling/contextMenu.ts';
import { useSpellingMarks } from '../spelling/useSpellingMarks.ts';
import './editor.css';

interface SectionEditorProps {
  readonly section: Section;
  /** What a screen reader calls the field. */
  readonly label: string;
}

interface TypedText {
  readonly content: JSONContent;
  readonly act: Exclude<Act, string>;
}

/** A section's text, saved as it is typed. Mount one per section (key = its id). */
export function SectionEditor({ section, label }: SectionEditorProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const insertPictures = useInsertPictures();
  const { schedule, flush, isIdle } = useAutosave<TypedText>(({ content, act }) =>
    saveSectionContent(section, richTextOf(content), act),
  );
  const [actOf] = useState(followBursts);
  const burst = useRef('');
  // Once: from then on the editor itself holds the text, and every save would make this work anew.
  const [startingContent] = useState(() => fittingContent(section.kind, newestText(section)));
  const editor = useEditor({
    extensions: extensionsFor(section.kind),
    content: startingContent,
    // The editor's own style sheet would be an inline style, which the content security policy refuses.
    injectCSS: false,
    // Pasted text is as it was written: its stars are no emphasis, and its links keep the address that they had.
    enablePasteRules: false,
    editorProps: {
      handleDOMEvents: {
        contextmenu: (_view, event) => {
          const isOpen = openForPressedWord(editor, { sectionId: section.id, itemId: section.itemId }, event);
          // Otherwise the system's own menu opens as well.
          if (isOpen) event.preventDefault();
          return isOpen;
        },
      },
      transformPastedHTML: tidyHtml,
      clipboardTextParser: plainTextSlice,
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
        lang: section.language,
        spellcheck: 'false',
        ...inHistory,
      },
    },
    onUpdate: ({ editor: current, transaction }) => {
      const act = actOf(transaction);
      // What waits belongs to the step before: it is stored as it was when that ended.
      if (act.burst !== burst.current) flush();
      burst.current = act.burst;
      const content = current.getJSON();
      rememberTyped(section.id, content);
      schedule({ content, act });
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
  useEffect(
    () => registerEditor(section.id, { editor, kind: section.kind }),
    [editor, section.id, section.kind],
  );
  useTakingIn(editor, section, isIdle);
  useFindMarks(editor, section.id);
  useSpellingMarks(editor, section.language);

  return <EditorContent editor={editor} />;
}

/** Lets the editor follow a text that is changed elsewhere: by an undo, or by replacing through the whole meeting. */
function useTakingIn(editor: Editor, section: Section, isIdle: () => boolean): void {
  const seen = useRef(section.updatedAt);
  useEffect(() => {
    if (seen.current === section.updatedAt) return;
    seen.current = section.updatedAt;
    // What is typed here and not stored yet is newer than what the row says.
    if (isIdle() && !editor.isDestroyed) takeIn({ editor, kind: section.kind }, newestText(section));
  }, [editor, isIdle, section]);
}
