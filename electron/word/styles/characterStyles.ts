import type { XmlComponent } from 'docx';
import { StyleForCharacter } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

export const HYPERLINK_STYLE = 'Hyperlink';

export function createHyperlinkStyle({ colours }: LayoutProfile): XmlComponent {
  return new StyleForCharacter({
    id: HYPERLINK_STYLE,
    name: 'Hyperlink',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { color: colours.link, underline: {} },
  });
}
