import type { RunningInline } from '#shared/document/inline.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { replaceTokens } from '#shared/language/fieldTokens.ts';
import { runningFieldOf } from '#shared/layouts/runningFields.ts';
import { toXmlText } from '../xmlText.ts';
import type { TemplateEdge, WordTemplate } from './wordTemplate.ts';
import { allIn, childOf, NAMESPACES, rootOf, toXml, type Element } from './xml.ts';

/** The template with what the document says in the place of fields such as {udvalg} in its headers and footers. */
export function fillFields(template: WordTemplate, fields: DocumentTree['fields']): WordTemplate {
  return { ...template, edges: template.edges.map((edge) => fillEdge(edge, fields)) };
}

function fillEdge(edge: TemplateEdge, fields: DocumentTree['fields']): TemplateEdge {
  if (!edge.xml.includes('{')) return edge;
  const root = rootOf(edge.xml);
  for (const paragraph of allIn(root, 'w:p')) fillParagraph(paragraph, fields);
  return { ...edge, xml: toXml(root) };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly says: RunningInline;
}

/** Word cuts what was typed into runs wherever it likes, so that a field may begin in one and end in another. */
function fillParagraph(paragraph: Element, fields: DocumentTree['fields']): void {
  const texts = allIn(paragraph, 'w:t');
  const found: Found[] = [];
  replaceTokens(texts.map(textOf).join(''), (token, start) => {
    const field = runningFieldOf(token);
    if (field !== null) found.push({ start, end: start + token.length, says: fields[field] });
    return token;
  });
  // From the last on, so that what was found before stays where it was.
  for (const one of found.toReversed()) put(one, texts);
}

function put({ start, end, says }: Found, texts: readonly Element[]): void {
  let at = 0;
  let place: Element | undefined;
  let after = '';
  for (const text of texts) {
    const whole = textOf(text);
    const [from, to] = [start - at, end - at];
    at += whole.length;
    if (to <= 0 || from >= whole.length) continue;
    if (place === undefined) {
      place = text;
      after = whole.slice(Math.max(to, 0));
      setText(text, whole.slice(0, from));
    } else setText(text, whole.slice(to));
  }
  const run = place?.parentNode;
  if (!run || !isRun(run)) return;
  const pieces = [piece(run, says), ...(after === '' ? [] : [textPiece(run, after)])];
  for (const one of pieces.toReversed()) run.parentNode?.insertBefore(one, run.nextSibling);
}

function piece(like: Element, says: RunningInline): Element {
  switch (says.kind) {
    case 'text':
      return textPiece(like, says.text);
    case 'pageNumber':
      return fieldPiece(like, 'PAGE');
    case 'pageCount':
      return fieldPiece(like, 'NUMPAGES');
  }
}

/** Until Word works it out it shows 1. */
function fieldPiece(like: Element, instruction: string): Element {
  const field = like.ownerDocument!.createElementNS(NAMESPACES.w, 'w:fldSimple');
  field.setAttributeNS(NAMESPACES.w, 'w:instr', ` ${instruction} `);
  field.appendChild(textPiece(like, '1'));
  return field;
}

/** A run that looks as another. */
function textPiece(like: Element, text: string): Element {
  const run = like.ownerDocument!.createElementNS(NAMESPACES.w, 'w:r');
  const look = childOf(like, 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  const element = like.ownerDocument!.createElementNS(NAMESPACES.w, 'w:t');
  run.appendChild(element);
  setText(element, toXmlText(text));
  return run;
}

function setText(element: Element, text: string): void {
  element.textContent = text;
  element.setAttribute('xml:space', 'preserve');
}

function textOf({ textContent }: Element): string {
  return textContent ?? '';
}

function isRun(node: { readonly nodeName: string }): node is Element {
  return node.nodeName === 'w:r';
}
