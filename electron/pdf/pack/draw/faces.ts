import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFName, type PDFDocument, type PDFFont } from '@cantoo/pdf-lib';
import fontkit from '@cantoo/fontkit';
import { filesOfWeight } from './fontFiles.ts';

/** Carlito in a weight: how wide a text is, and how it is written in a page's content. */
export interface Face {
  /** In points. */
  width(text: string, size: number): number;
  /** The operators that show the text where the text's matrix stands. */
  show(text: string, size: number): string;
}

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
  /** For a page's resources: the fonts under the names that `show` uses. */
  readonly resources: PDFDict;
  /** Writes the letters that were used into the document; nothing can be shown after that. */
  embed(): Promise<void>;
}

/** In the place of a letter that no file has. */
const UNKNOWN = '?';

/**
 * The pack's letters. `texts`: all that will be shown; only the files that it needs are read.
 */
export async function loadFaces(pdf: PDFDocument, fontsFolder: string, texts: string): Promise<Faces> {
  pdf.registerFontkit(fontkit);
  const letters = new Set(texts);
  const fonts: PDFFont[] = [];
  const load = async (weight: 400 | 700): Promise<Face> => {
    const missing = new Set([...letters].filter((letter) => !/\s/.test(letter)));
    const inWeight: { readonly name: string; readonly font: PDFFont; readonly has: ReadonlySet<number> }[] =
      [];
    for (const file of filesOfWeight(weight)) {
      if (missing.size === 0 && inWeight.length > 0) break;
      const bytes = await readFile(join(fontsFolder, file));
      // Every letter by itself: a width can then be added up.
      const font = await pdf.embedFont(bytes, { subset: true, features: { liga: false, kern: false } });
      const has = new Set(font.getCharacterSet());
      for (const letter of missing) if (has.has(letter.codePointAt(0)!)) missing.delete(letter);
      inWeight.push({ name: `F${fonts.length + 1}`, font, has });
      fonts.push(font);
    }
    return createFace(inWeight);
  };
  const regular = await load(400);
  const bold = await load(700);
  const resources = pdf.context.obj({});
  fonts.forEach(({ ref }, index) => resources.set(PDFName.of(`F${index + 1}`), ref));
  return {
    regular,
    bold,
    resources,
    async embed() {
      for (const font of fonts) await font.embed();
    },
  };
}

interface Letter {
  readonly font: string;
  readonly hex: string;
  /** Of a letter one point high. */
  readonly width: number;
}

function createFace(
  fonts: readonly { readonly name: string; readonly font: PDFFont; readonly has: ReadonlySet<number> }[],
): Face {
  const known = new Map<string, Letter>();
  const letterOf = (sign: string): Letter => {
    const found = known.get(sign);
    if (found) return found;
    const shown = /[\s\u00ad]/u.test(sign) ? ' ' : sign;
    const holder = fonts.find(({ has }) => has.has(shown.codePointAt(0)!));
    if (!holder) return letterOf(UNKNOWN);
    const { name, font } = holder;
    const hex = font.encodeText(shown).asString();
    const letter = { font: name, hex, width: font.widthOfTextAtSize(shown, 1) };
    known.set(sign, letter);
    return letter;
  };
  return {
    width: (text, size) => Array.from(text).reduce((sum, sign) => sum + letterOf(sign).width * size, 0),
    show(text, size) {
      const runs: { font: string; hex: string }[] = [];
      for (const { font, hex } of Array.from(text, letterOf)) {
        const last = runs.at(-1);
        if (last?.font === font) last.hex += hex;
        else runs.push({ font, hex });
      }
      return runs.map(({ font, hex }) => `/${font} ${size} Tf <${hex}> Tj`).join(' ');
    },
  };
}
