import type { CSSProperties, ReactNode } from 'react';
import type { Inline, ReferencePiece, TextMark } from '#shared/document/inline.ts';
import { colourOf } from './looks.ts';
import { useDrawing, useProfile } from './Drawing.ts';
import styles from './Document.module.css';

export function InlineView({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.marks.length === 0 && inline.language === undefined ? (
        inline.text
      ) : (
        <span style={cssOfMarks(inline.marks)} lang={inline.language}>
          {inline.text}
        </span>
      );
    case 'lineBreak':
      return <br />;
    case 'link':
      return (
        <LinkView href={inline.href}>
          <InlinesView inlines={inline.content} />
        </LinkView>
      );
    case 'bookmarked':
      return (
        <Anchor name={inline.bookmark}>
          <InlinesView inlines={inline.content} />
        </Anchor>
      );
    case 'reference':
      return (
        <span style={cssOfMarks(inline.marks)}>
          {inline.pieces.map((piece, index) => (
            <PieceView key={index} piece={piece} />
          ))}
        </span>
      );
    case 'footnote':
      // Its sign only, counted by the style sheet: what it says stands at the foot of its page.
      return <sup className={styles.noteSign} />;
  }
}

export function InlinesView({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

interface LinkViewProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** On screen it only looks like a link: Punkt opens no addresses. */
function LinkView({ href, children }: LinkViewProps) {
  const { medium, profile } = useDrawing();
  const look = { color: colourOf('link', profile), textDecoration: 'underline' };
  return medium === 'paper' ? (
    <a href={href} style={look}>
      {children}
    </a>
  ) : (
    <span style={look}>{children}</span>
  );
}

/** What links within the document lead to. */
export function Anchor({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <span id={useDrawing().medium === 'paper' ? name : undefined}>{children}</span>;
}

function PieceView({ piece }: { readonly piece: ReferencePiece }) {
  const profile = useProfile();
  if (piece.kind === 'words') return piece.text;
  return (
    <JumpView
      bookmark={piece.bookmark}
      style={{ color: colourOf('link', profile), textDecoration: 'underline' }}
    >
      {piece.text}
    </JumpView>
  );
}

interface JumpViewProps {
  readonly bookmark: string;
  readonly style?: CSSProperties;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Leads elsewhere in the document. */
export function JumpView({ bookmark, style, className, children }: JumpViewProps) {
  const { medium } = useDrawing();
  return medium === 'paper' ? (
    <a
      href={`#${bookmark}`}
      style={{ color: 'inherit', textDecoration: 'none', ...style }}
      className={className}
    >
      {children}
    </a>
  ) : (
    <span data-jump={bookmark} style={style} className={className}>
      {children}
    </span>
  );
}

function cssOfMarks(marks: readonly TextMark[]): CSSProperties {
  const lines = [marks.includes('underline') && 'underline', marks.includes('strike') && 'line-through'];
  return {
    ...(marks.includes('bold') && { fontWeight: 700 }),
    ...(marks.includes('italic') && { fontStyle: 'italic' }),
    textDecoration: lines.filter(Boolean).join(' ') || 'none',
    ...(marks.includes('subscript') && { verticalAlign: 'sub', fontSize: 'smaller', lineHeight: 0 }),
    ...(marks.includes('superscript') && { verticalAlign: 'super', fontSize: 'smaller', lineHeight: 0 }),
  };
}
