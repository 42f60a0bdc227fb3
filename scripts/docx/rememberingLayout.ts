/**
 * docx's layout asks for the font of every word anew: it searches lists of names, and puts long keys together, several
 * times a word. The same few fonts come back thousands of times, so here what it found is remembered, and objects are
 * copied in ways that are many times faster. What it answers is the same to the bit
 * (docs/decisions/0143-docx-remembers-its-fonts.md).
 */

const MARK = '// Punkt: fonts are remembered';

/** Functions of a font's name alone, and one that reads three fields of a font. */
const OF_FONT_NAME = ['knownEastAsianFontOf', 'eastAsianFontOf', 'exactWidthsOf', 'widthsOf'] as const;
const OF_FONT = 'measuresOf';
const COPYING = '_objectSpread2';
const LEAVING_OUT = 'withoutUndefined';

/**
 * The source of docx/dist/layout.mjs with what is remembered added at its end. Given a source that has it already,
 * the same source. Throws Error where docx has been written otherwise: this file must then be looked at again.
 */
export function withMemory(source: string): string {
  if (source.includes(MARK)) return source;
  for (const name of [...OF_FONT_NAME, OF_FONT, COPYING, LEAVING_OUT]) {
    const definitions = source.match(new RegExp(String.raw`^(?:var|function) ${name}\b`, 'gm')) ?? [];
    if (definitions.length !== 1) throw new Error(`docx/dist/layout.mjs has no single ${name} any more`);
  }
  const [exported] = /^export \{.*\};$/m.exec(source) ?? [];
  if (exported === undefined) throw new Error('docx/dist/layout.mjs exports in another way');
  return source.replace(exported, () => `${ADDED}\n${exported}`);
}

const ADDED = `${MARK}
var remembering = (find, keyOf) => {
	const found = new Map();
	return (asked) => {
		const key = keyOf(asked);
		if (!found.has(key)) found.set(key, find(asked));
		return found.get(key);
	};
};
${OF_FONT_NAME.map((name) => `${name} = remembering(${name}, (name) => name);`).join('\n')}
${OF_FONT} = remembering(${OF_FONT}, ({ font, bold, italic }) => \`\${font}|\${bold}|\${italic}\`);
${COPYING} = Object.assign;
${LEAVING_OUT} = (object) => {
	const kept = {};
	for (const key of Object.keys(object)) if (object[key] !== void 0) kept[key] = object[key];
	return kept;
};`;
