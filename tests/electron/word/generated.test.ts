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

async function faultsOf({ name, tree, profile }: ComposedDocument): Promise<unknown[]> {
  const { bytes } = await exportDocument(() => tree, profile, { now, pictures });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(structureOfHtml(value), name).toEqual(structureOfTree(tree, profile));
  return [...(await schemaErrors(bytes)), ...(await findFaults(bytes)), ...(await findOrphans(bytes))];
}

describe.each(forms)('generated agendas in %s', (form) => {
  test.each(judgedFonts)('in %s are faultless and are read back as they were written', async (font) => {
    for (const document of generatedAgendas(form, font, count)) {
      expect(await faultsOf(document), document.name).toEqual([]);
    }
  });
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
