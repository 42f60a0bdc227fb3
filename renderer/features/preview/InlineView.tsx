import type { CSSProperties } from 'react';
import type { Inline, TextMark } from '#shared/document/inline.ts';
import { colourOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';
import styles from './DocumentSheets.module.css';

export function InlineView({ inline }: { readonly inline: Inline }) {
  const profile = useProfile();
  switch (inline.kind) {
    case 'text':
      return inline.marks.length === 0 ? (
        inline.text
      ) : (
        <span style={cssOfMarks(inline.marks)}>{inline.text}</span>
      );
    case 'lineBreak':
      return <br />;
    case 'link':
      // It looks like a link and leads nowhere: Punkt opens no addresses.
      return (
        <span style={{ color: colourOf('link', profile), textDecoration: 'underline' }}>
          <InlinesView inlines={inline.content} />
        </span>
      );
    case 'bookmarked':
      return <InlinesView inlines={inline.content} />;
    case 'reference':
      return <span style={cssOfMarks(inline.marks)}>{inline.pieces.map(({ text }) => text).join('')}</span>;
    case 'footnote':
      // Its sign only, counted by the style sheet: the notes themselves stand below the pages that Word makes.
      return <sup className={styles.noteSign} />;
  }
}

export function InlinesView({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function cssOfMarks(marks: readonly TextMark[]): CSSProperties {
  const lines = [marks.includes('underline') && 'underline', marks.includes('strike') && 'line-through'];
  return {
    ...(marks.includes('bold') && { fontWeight: 700 }),
    ...(marks.includes('italic') && { fontStyle: 'italic' }),
    textDecoration: lines.filter(Boolean).join(' ') || 'none',
    ...(marks.includes('subscript') && { verticalAlign: 'sub', fontSize: 'smaller' }),
    ...(marks.includes('superscript') && { verticalAlign: 'super', fontSize: 'smaller' }),
  };
}
