import { expect, it } from 'vitest';
import { inLanguage } from '#shared/document/language.ts';
import { composeRichText } from '#shared/document/richText/blocks.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { bullets, doc, link, p, table } from '#shared/richText/build.ts';

const text = doc(
  p('One ', link('two', 'https://example.org')),
  bullets('three', [p('four'), bullets('five')]),
  table(['six'], ['seven']),
);

it('says of every word, wherever it stands, that it is English', () => {
  const blocks = composeRichText(text, form1);
  const english = JSON.stringify(inLanguage(blocks, 'en'));
  expect(english.match(/"kind":"text"/g)).toHaveLength(7);
  expect(english.match(/"language":"en-GB"/g)).toHaveLength(7);
  expect(JSON.stringify(blocks)).not.toContain('en-GB');
});

it('says nothing of Danish, which is the document’s own language', () => {
  const blocks = composeRichText(text, form1);
  expect(inLanguage(blocks, 'da')).toBe(blocks);
});
