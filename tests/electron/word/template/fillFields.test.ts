import { expect, test } from 'vitest';
import { fillFields } from '../../../../electron/word/template/fillFields.ts';
import { readTemplate } from '../../../../electron/word/template/readTemplate.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { paragraph, run, section } from '../../../builders/templates/pieces.ts';
import { templateFile } from '../../../builders/templates/templateFile.ts';

const { fields } = composeAgenda(sampleMeeting, profileOf(sampleMeeting.body));

/** A header's paragraph with the sample's words in the place of its fields. */
async function filled(content: string): Promise<string> {
  const file = await templateFile({
    edges: { header1: { xml: paragraph(content) } },
    body: section({ edges: [['header', 'default', 'header1']] }),
  });
  const { template } = await readTemplate(file);
  const [edge] = fillFields(template, fields).edges;
  return /<w:p>.*<\/w:p>/.exec(edge?.xml ?? '')?.[0] ?? '';
}

/** What a reader sees. */
const wordsOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');

test('fields in the words of a header say what the document is', async () => {
  expect(wordsOf(await filled(run('{udvalg} – {dokument} den {dato}')))).toBe(
    'Styregruppen Fjord Social – Dagsorden den 14.\u00a0marts\u00a02031',
  );
});

test('a field that Word has cut into runs is one field, and keeps the look of its first', async () => {
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Fra {ud</w:t></w:r>';
  const xml = await filled(`${bold}${run('valg')}${run('}, {sider} sider')}`);
  expect(wordsOf(xml)).toBe('Fra Styregruppen Fjord Social, 1 sider');
  expect(xml).toMatch(/<w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>Styregruppen Fjord Social<\/w:t><\/w:r>/);
});

test('the page and their number are worked out by Word', async () => {
  const xml = await filled(run('Side {side} af {sider}.'));
  expect(xml.match(/w:instr="[^"]*"/g)).toEqual(['w:instr=" PAGE "', 'w:instr=" NUMPAGES "']);
  expect(wordsOf(xml)).toBe('Side 1 af 1.');
});

test('what is no field of Punkt’s stays as it is', async () => {
  const content = run('{journalnummer} & {');
  expect(wordsOf(await filled(content.replace('&', '&amp;')))).toBe('{journalnummer} &amp; {');
});
