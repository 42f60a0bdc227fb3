import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Section } from '#shared/model/section.ts';
import { useAutosave } from '../../components/useAutosave.ts';
import { saveSectionContent } from '../../database/sections.ts';
import { activate, deactivate } from './activeEditor.ts';
import { extensionsFor } from './extensions.ts';
import { fittingContent } from './fittingContent.ts';
import { tidyHtml } from './paste/tidyHtml.ts';
import { offerEditor } from './openEditors.ts';
import { richTextOf } from './richTextOf.ts';
import { newestText, rememberTyped } from './typedText.ts';
import { useFindMarks } from './useFindMarks.ts';
import './editor.css';

interface SectionEditorProps {
  readonly section: Section;
  /** What a screen reader calls the field. */
  readonly label: string;
}

/** A section's text, saved as it is typed. Mount one per section (key = its id). */
export function SectionEditor({ section, label }: SectionEditorProps) {
  const { schedule, flush } = useAutosave<JSONContent>((content) =>
    saveSectionContent(section, richTextOf(content)),
  );
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
      transformPastedHTML: tidyHtml,
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        class: 'sectionText',
        lang: 'da',
        spellcheck: 'false',
      },
    },
    onUpdate: ({ editor: current }) => {
      const content = current.getJSON();
      rememberTyped(section.id, content);
      schedule(content);
    },
    onFocus: ({ editor: current }) => activate(current),
    onBlur: flush,
  });

  useEffect(() => offerEditor(section.id, editor), [section.id, editor]);
  useEffect(() => () => deactivate(editor), [editor]);
  useFindMarks(editor, section.id);

  return <EditorContent editor={editor} />;
}
