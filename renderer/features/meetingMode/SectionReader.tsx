import { EditorContent, useEditor } from '@tiptap/react';
import { useState } from 'react';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { extensionsFor } from '../editor/extensions.ts';
import { fittingContent } from '../editor/fittingContent.ts';
import { createSurroundings } from '../editor/surroundings.ts';
import { useSurroundings } from '../item/useSurroundings.ts';
import '../editor/editor.css';

interface SectionReaderProps {
  readonly agenda: Agenda;
  readonly section: Section;
}

/** A section's text as its editor shows it, only to be read. Mounted anew (key) when the text changes. */
export function SectionReader({ agenda, section }: SectionReaderProps) {
  const surroundings = useSurroundings(section, agenda, 0);
  const [known] = useState(() => createSurroundings(surroundings));
  const editor = useEditor({
    extensions: extensionsFor(section.kind, known),
    content: fittingContent(section.kind, section.content),
    editable: false,
    injectCSS: false,
    editorProps: {
      // Nothing can be written here.
      attributes: { class: 'sectionText', lang: section.language, role: 'presentation' },
    },
  });
  return <EditorContent editor={editor} />;
}
