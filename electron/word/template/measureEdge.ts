import {
  Document,
  Header,
  ImportedXmlComponent,
  LineRuleType,
  Paragraph,
  type IContext,
  type IXmlableObject,
} from 'docx';
import { layoutDocument } from 'docx/layout';
import { createDefaultStyle, defaultStyleTypes } from '../styles/defaultStyles.ts';
import { createTemplateDefaults, createUntouchedStyles } from './templateStyles.ts';
import type { TemplateEdge, WordTemplate } from './wordTemplate.ts';
import { childrenOf, rootOf, toXml } from './xml.ts';

export interface MeasuredEdge {
  readonly edge: TemplateEdge;
  /** From the edge of the paper to where the text may begin, or must end; in twips. */
  readonly reach: number;
  readonly isGuess: boolean;
}

const TWIPS_PER_PIXEL = 15;

/**
 * How far a header or footer reaches into the page. Both are laid out as a header, below which docx says where the text
 * begins; a footer as far from the upper edge as it is from the lower.
 */
export function measureEdge(edge: TemplateEdge, template: WordTemplate): MeasuredEdge {
  const { page } = template;
  const [margin, distance] = edge.kind === 'header' ? [page.top, page.header] : [page.bottom, page.footer];
  const { width, height, left, right } = page;
  const document = new Document({
    compatibility: { version: 15 },
    styles: { importedStyles: stylesOf(template) },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: 0, left, right, header: distance, footer: 0 },
          },
        },
        headers: {
          default: new Header({
            children: childrenOf(rootOf(edge.xml)).map((child) => new ImportedBlock(toXml(child))),
          }),
        },
        children: [new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })],
      },
    ],
  });
  const { pages, stoppedAt } = layoutDocument(document, { guess: true });
  const [text] = pages[0]?.body ?? [];
  const line = text?.type === 'paragraph' ? text.lines[0] : undefined;
  // Beside a drawing that hangs down into the text, lines are shorter as far as it goes.
  const isBeside =
    line !== undefined && line.width * TWIPS_PER_PIXEL < width - left - right - TWIPS_PER_PIXEL;
  return {
    edge,
    reach: Math.max(margin, (line?.y ?? 0) * TWIPS_PER_PIXEL),
    isGuess:
      stoppedAt !== undefined ||
      line === undefined ||
      isBeside ||
      pages.some(({ guesses = [] }) => guesses.length > 0),
  };
}

function stylesOf(template: WordTemplate) {
  const lacking = defaultStyleTypes.filter(
    (type) => !template.styles.some((style) => style.type === type && style.isDefault),
  );
  return [
    createTemplateDefaults(template, 'da-DK'),
    ...createUntouchedStyles(template),
    ...lacking.map(createDefaultStyle),
  ];
}

/** A paragraph or table as it is, where docx takes only its own. */
class ImportedBlock extends Paragraph {
  readonly #block: ImportedXmlComponent;

  constructor(xml: string) {
    super('');
    this.#block = ImportedXmlComponent.fromXmlString(xml);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#block.prepForXml(context);
  }
}
