import type { Reference, ReferenceNode, RichText } from '../model/richText.ts';
import type { WordNode } from './lines.ts';

/** The text with words in the place of some of its references: of those that `wordsFor` has words for. */
export function replaceReferences(
  text: RichText,
  wordsFor: (reference: Reference) => string | null,
): RichText {
  const inWords = (node: WordNode): WordNode => {
    if (!isReference(node)) return node;
    const words = wordsFor(node.attrs);
    if (words === null) return node;
    const { attrs, marks } = node;
    const written = attrs.capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    return { type: 'text', text: written, ...(marks && { marks }) };
  };
  const visit = <Kind extends WordNode>(node: Kind): Kind =>
    node.content
      ? Object.assign({ ...node }, { content: node.content.map((child) => visit(inWords(child))) })
      : node;
  return visit(text);
}

function isReference(node: WordNode): node is ReferenceNode {
  return node.type === 'reference';
}
