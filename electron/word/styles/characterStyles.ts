import type { XmlComponent } from 'docx';
import { StyleForCharacter } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

export const HYPERLINK_STYLE = 'Hyperlink';

/** docx writes the separators of notes into every document and names these two there, so the ids are docx's. */
const NOTE_REFERENCES = [
  { id: 'FootnoteReference', name: 'footnote reference' },
  { id: 'EndnoteReference', name: 'endnote reference' },
];

/** The looks of words, by their ids. */
export function createCharacterStyles({ colours }: LayoutProfile): ReadonlyMap<string, XmlComponent> {
  const hyperlink = new StyleForCharacter({
    id: HYPERLINK_STYLE,
    name: 'Hyperlink',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { color: colours.link, underline: {} },
  });
  const noteReferences = NOTE_REFERENCES.map(
    (style) =>
      [
        style.id,
        new StyleForCharacter({
          ...style,
          uiPriority: 99,
          semiHidden: true,
          unhideWhenUsed: true,
          run: { superScript: true },
        }),
      ] as const,
  );
  return new Map([[HYPERLINK_STYLE, hyperlink], ...noteReferences]);
}
