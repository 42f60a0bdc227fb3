import { templatePageSchema, type Template } from '#shared/model/template.ts';
import { unusableTemplate } from './failures.ts';
import { measureEdge } from './measureEdge.ts';
import type { TemplateEdge, WordTemplate } from './wordTemplate.ts';

export interface DescribedPage {
  readonly page: Template['page'];
  /** How far a header or footer reaches could only be guessed. */
  readonly isGuess: boolean;
}

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/**
 * The paper, and where the text begins and ends on it: a header that is higher than the margin pushes the text down, as
 * it does in Word. Throws templateTooNarrow where hardly anything is left.
 */
export function describePage(template: WordTemplate): DescribedPage {
  const { page, edges } = template;
  const measured = edges.map((edge) => measureEdge(edge, template));
  const edgesOf = (pages: readonly TemplateEdge['pages'][]) => {
    const reachOf = (kind: TemplateEdge['kind'], margin: number): number => {
      const there = measured.filter(({ edge }) => edge.kind === kind && pages.includes(edge.pages));
      return millimetres(Math.max(margin, ...there.map(({ reach }) => reach)));
    };
    return { top: reachOf('header', page.top), bottom: reachOf('footer', page.bottom) };
  };
  // Pages with even numbers leave the same room as the others, so that nothing moves when a page is added.
  const ordinary = edgesOf(page.hasEven ? ['default', 'even'] : ['default']);
  const first = edgesOf(['first']);
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

function millimetres(twips: number): number {
  return Math.round((twips / TWIPS_PER_MILLIMETRE) * 1000) / 1000;
}
