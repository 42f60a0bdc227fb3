import { openDocx, partOf } from './openDocx.ts';
import { tagsOf } from './xml.ts';

interface WrittenParagraph {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isListItem: boolean;
  readonly isSetIn: boolean;
  readonly keepsNext: boolean;
}

/** What could stand last on a page and must not: headings, and the words that lead up to a list. */
export async function findOrphans(bytes: Uint8Array): Promise<string[]> {
  const parts = await openDocx(bytes);
  const paragraphs = paragraphsOutsideTables(
    partOf(parts, 'word/document.xml'),
    readStyles(partOf(parts, 'word/styles.xml')),
  );
  return paragraphs
    .filter((paragraph, index) => {
      const leadsUp = paragraph.text !== '' && !paragraph.isListItem && !paragraph.isSetIn;
      const isAboveList = leadsUp && paragraphs[index + 1]?.isListItem === true;
      return (paragraph.isHeading || isAboveList) && !paragraph.keepsNext;
    })
    .map(({ text }) => `may stand last on a page: ${text}`);
}

type Style = Pick<WrittenParagraph, 'isHeading' | 'keepsNext'>;

function readStyles(xml: string): ReadonlyMap<string, Style> {
  return new Map(
    Array.from(xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/g), ([style, id = '']) => [
      id,
      { isHeading: style.includes('<w:outlineLvl'), keepsNext: style.includes('<w:keepNext/>') },
    ]),
  );
}

/** Rows of tables are kept whole. */
function paragraphsOutsideTables(xml: string, styles: ReadonlyMap<string, Style>): WrittenParagraph[] {
  const pieces = xml.split(/(?=<w:tbl>)|(?<=<\/w:tbl>)/);
  let depth = 0;
  const outside = pieces.filter((piece) => {
    const starts = piece.startsWith('<w:tbl>');
    if (starts) depth += 1;
    const isOutside = depth === 0;
    if (piece.endsWith('</w:tbl>')) depth -= 1;
    return isOutside;
  });
  return outside.flatMap((piece) =>
    (piece.match(/<w:p>.*?<\/w:p>/g) ?? []).map((paragraph): WrittenParagraph => {
      const own = /<w:pPr>.*?<\/w:pPr>/.exec(paragraph)?.[0] ?? '';
      const style = styles.get(/<w:pStyle w:val="([^"]+)"/.exec(own)?.[1] ?? '');
      const isHeading = style?.isHeading === true;
      return {
        text: tagsOf(paragraph)
          .map(({ name, text }) => (name === 'w:t' ? text : ''))
          .join(''),
        isHeading,
        isListItem: !isHeading && own.includes('<w:numPr>'),
        isSetIn: own.includes('<w:ind '),
        keepsNext: own.includes('<w:keepNext/>') || style?.keepsNext === true,
      };
    }),
  );
}
