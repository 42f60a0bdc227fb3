import type { Paragraph } from '#shared/document/flow.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { InlinesView } from './InlineView.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './Drawing.ts';

/** How plain text looks where it stands. */
export type TextLook = Extract<StyleRole, 'body' | 'listItem' | 'tableText' | 'tableHead' | 'tableListItem'>;

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  readonly look: TextLook;
  /** The last of a list: it ends as a paragraph does, with more room than between two items. */
  readonly endsList?: boolean;
}

export function ParagraphView({ paragraph, look, endsList = false }: ParagraphViewProps) {
  const profile = useProfile();
  const { marginBottom } = cssOf('body', profile);
  return (
    <p style={{ ...cssOf(roleOf(paragraph, look), profile), ...(endsList && { marginBottom }) }}>
      <InlinesView inlines={paragraph.content} />
      {paragraph.content.length === 0 && <br />}
    </p>
  );
}

/** Running text and quotations look as the place where they stand; everything else has one look. */
function roleOf({ role }: Paragraph, look: TextLook): StyleRole {
  if (role === 'quote') return look.startsWith('table') ? 'tableQuote' : 'quote';
  return look === 'body' ? role : look;
}
