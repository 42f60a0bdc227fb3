import {
  Document,
  Header,
  ImportedXmlComponent,
  type IContext,
  type IXmlableObject,
  LineRuleType,
  Paragraph,
} from 'docx';
import { layoutDocument } from 'docx/layout';
import { templatePageSchema, type Template } from '#shared/model/template.ts';
import { createDefaultStyle, defaultStyleTypes } from '../styles/defaultStyles.ts';
import { unusableTemplate } from './failures.ts';
import { createTemplateDefaults, createUntouchedStyles } from './templateStyles.ts';
import type { TemplateEdge, WordTemplate } from './wordTemplate.ts';
import { childrenOf, rootOf, toXml } from './xml.ts';

export interface DescribedPage {
  readonly page: Template['page'];
  /** How high a header or footer is could only be guessed. */
  readonly isGuess: boolean;
}

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const TWIPS_PER_PIXEL = 15;

/**
 * The paper, and where the text begins and ends on it: a header that is higher than the margin pushes the text down, as
 * it does in Word. Throws templateTooNarrow where hardly anything is left.
 */
export function describePage(template: WordTemplate): DescribedPage {
  const { page, edges } = template;
  const measured = edges.map((edge) => ({ edge, ...measure(edge, template) }));
  const reach = (kind: TemplateEdge['kind'], pages: readonly TemplateEdge['pages'][]): number => {
    const distance = kind === 'header' ? page.header : page.footer;
    const heights = measured
      .filter(({ edge }) => edge.kind === kind && pages.includes(edge.pages))
      .map(({ height }) => height + distance);
    return millimetres(Math.max(kind === 'header' ? page.top : page.bottom, ...heights));
  };
  // Pages with even numbers leave the same room as the others, so that nothing moves when a page is added.
  const others = page.hasEven ? (['default', 'even'] as const) : (['default'] as const);
  const ordinary = { top: reach('header', others), bottom: reach('footer', others) };
  const first = { top: reach('header', ['first']), bottom: reach('footer', ['first']) };
  const isOther = first.top !== ordinary.top || first.bottom !== ordinary.bottom;
  return {
    page: checked({
      width: millimetres(page.width),
      height: millimetres(page.height),
      margins: { ...ordinary, left: millimetres(page.left), right: millimetres(page.right) },
      headerDistance: millimetres(page.header),
      footerDistance: millimetres(page.footer),
      ...(page.hasFirst && isOther && { firstPage: first }),
    }),
    isGuess: measured.some(({ isGuess }) => isGuess),
  };
}

function checked(page: Template['page']): Template['page'] {
  const { data } = templatePageSchema.safeParse(page);
  if (data === undefined) throw unusableTemplate('templateTooNarrow', JSON.stringify(page));
  return data;
}

/** How high a header or footer is, in twips: as a header at the very top of a page, it pushes the text so far down. */
function measure(edge: TemplateEdge, template: WordTemplate) {
  const { width, height, left, right } = template.page;
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      importedStyles: [
        createTemplateDefaults(template, 'da-DK'),
        ...createUntouchedStyles(template),
        ...defaultStyleTypes
          .filter((type) => !template.styles.some((style) => style.type === type && style.isDefault))
          .map(createDefaultStyle),
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: 0, bottom: 0, left, right, header: 0, footer: 0 } },
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
  const [first] = pages;
  const [text] = first?.body ?? [];
  const top = text?.type === 'paragraph' ? (text.lines[0]?.y ?? 0) : 0;
  return {
    height: top * TWIPS_PER_PIXEL,
    isGuess: stoppedAt !== undefined || text === undefined || (first?.guesses ?? []).length > 0,
  };
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

function millimetres(twips: number): number {
  return Math.round((twips / TWIPS_PER_MILLIMETRE) * 1000) / 1000;
}
