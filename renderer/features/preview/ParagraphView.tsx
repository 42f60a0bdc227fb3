import type { Paragraph } from '#shared/document/tree.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { InlinesView } from './InlineView.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  /** How plain text looks where the paragraph stands; one with a role of its own looks like that. */
  readonly look: StyleRole;
}

export function ParagraphView({ paragraph, look }: ParagraphViewProps) {
  const profile = useProfile();
  return (
    <p style={cssOf(paragraph.role === 'body' ? look : paragraph.role, profile)}>
      <InlinesView inlines={paragraph.content} />
    </p>
  );
}
