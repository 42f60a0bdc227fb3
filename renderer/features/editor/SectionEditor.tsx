import type { Section } from '#shared/model/section.ts';
import { saveSectionContent } from '../../database/sections.ts';
import type { Surroundings } from './surroundings.ts';
import { TextEditor } from './TextEditor.tsx';

interface SectionEditorProps {
  readonly section: Section;
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly surroundings: Surroundings;
}

/** A section's text, saved as it is typed. Mount one per section (key = its id). */
export function SectionEditor({ section, label, surroundings }: SectionEditorProps) {
  const { id: sectionId, itemId } = section;
  return (
    <TextEditor
      text={section}
      label={label}
      surroundings={surroundings}
      store={(content, act) => saveSectionContent(section, content, act)}
      placeOf={(line) => ({ kind: 'sectionLine', itemId, sectionId, line })}
    />
  );
}
