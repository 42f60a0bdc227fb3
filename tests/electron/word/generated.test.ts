import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import { exportDocument } from '../../../electron/word/exportDocument.ts';
import { fonts, GENERATED, generatedAgendas } from '../../builders/generatedDocuments.ts';
import { samplePicture, sourceOf } from '../../builders/pictures.ts';
import { isDeepRun } from '../../deepRuns.ts';
import { compareContents, type ComposedDocument } from '../../wordChecks/contentsPages.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { findOrphans } from '../../wordChecks/findOrphans.ts';
import { hasLibreOffice } from '../../wordChecks/libreOffice.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';
import { structureOfHtml } from '../../wordChecks/structure/htmlStructure.ts';
import { structureOfTree } from '../../wordChecks/structure/treeStructure.ts';

/** Fifty meetings of every shape and size, in every form; the deep run has all, each in all fonts. */

const pictures = sourceOf(samplePicture);
const now = new Date('2031-03-01T09:00:00Z');
const forms = layoutProfileIdSchema.options;
const count = isDeepRun ? GENERATED : 3;
const judgedFonts = isDeepRun ? fonts : (['Calibri'] as const);

/** What is wrong with the file, and what another program reads in it beside what was written. */
async function examine({ name, tree, profile }: ComposedDocument) {
  const { bytes } = await exportDocument(() => tree, profile, { now, pictures });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const faults = [
    ...(await schemaErrors(bytes)),
    ...(await findFaults(bytes)),
    ...(await findOrphans(bytes)),
  ];
  return {
    found: { name, faults, structure: structureOfHtml(value) },
    written: structureOfTree(tree, profile),
  };
}

describe.each(forms)('generated agendas in %s', (form) => {
  test.each(judgedFonts)('in %s are faultless and are read back as they were written', async (font) => {
    for (const document of generatedAgendas(form, font, count)) {
      const { found, written } = await examine(document);
      expect(found).toEqual({ name: document.name, faults: [], structure: written });
    }
  });
});

test('a heading that may stand last on a page is found', async () => {
  const [{ tree, profile } = expect.fail()] = generatedAgendas('form1', 'Calibri', 1);
  const { sectionHeading, lead } = profile.styles;
  const styles = {
    ...profile.styles,
    sectionHeading: { ...sectionHeading, keepNext: false },
    lead: { ...lead, keepNext: false },
  };
  const { bytes } = await exportDocument(() => tree, { ...profile, styles }, { now });
  expect(await findOrphans(bytes)).toContain('may stand last on a page: Indstilling');
});

/** Who can say where the headings came to stand. */
const judges = hasLibreOffice() ? ['LibreOffice'] : [];

describe.each(judges)('the page numbers of generated agendas, judged by %s', () => {
  // Form 2 has none: its overview is a table of groups.
  describe.each(['form1', 'form3'] as const)('in %s', (form) => {
    test.each(judgedFonts)('are right in %s, and those that are not were named as unsure', async (font) => {
      const compared = await compareContents(generatedAgendas(form, font, count), pictures);
      const wrong = compared.wrong.filter(({ isOrphan }) => !isOrphan);
      if (isDeepRun) console.log(form, font, compared.entries, 'entries', compared);
      expect(compared.entries).toBeGreaterThan(10);
      expect(wrong.filter(({ isNamed }) => !isNamed)).toEqual([]);
      expect(wrong.length).toBeLessThanOrEqual(form === 'form1' ? 0 : compared.entries / 100);
    });
  });
});
