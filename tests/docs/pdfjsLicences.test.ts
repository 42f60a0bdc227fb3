import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import pdfjs from '../../node_modules/pdfjs-dist/package.json' with { type: 'json' };

const project = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(project, file), 'utf8');

it('the notice names the version of pdf.js that is shipped', () => {
  expect(textOf('docs/licences/README.md')).toContain(`\`${pdfjs.name}\` ${pdfjs.version}`);
});

it.each([
  ['Apache-2.0.txt', 'LICENSE'],
  ['cmaps.txt', 'cmaps/LICENSE'],
  ['foxit-fonts.txt', 'standard_fonts/LICENSE_FOXIT'],
  ['liberation-fonts.txt', 'standard_fonts/LICENSE_LIBERATION'],
  ['jbig2.txt', 'wasm/LICENSE_JBIG2'],
  ['openjpeg.txt', 'wasm/LICENSE_OPENJPEG'],
  ['qcms.txt', 'wasm/LICENSE_QCMS'],
  ['pdfjs-jbig2.txt', 'wasm/LICENSE_PDFJS_JBIG2'],
  ['pdfjs-openjpeg.txt', 'wasm/LICENSE_PDFJS_OPENJPEG'],
  ['pdfjs-qcms.txt', 'wasm/LICENSE_PDFJS_QCMS'],
])('%s is the licence as it came, word for word', (kept, shipped) => {
  expect(textOf(`docs/licences/pdfjs/${kept}`)).toBe(textOf(`node_modules/pdfjs-dist/${shipped}`));
});
