import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { LayoutChanges } from '#shared/model/layoutChanges.ts';
import { exportDocument } from '../../../electron/word/exportDocument.ts';
import { fonts, GENERATED, generatedDocuments, kinds, type Kind } from '../../builders/generatedDocuments.ts';
import { samplePicture, sourceOf } from '../../builders/pictures.ts';
import { isDeepRun } from '../../deepRuns.ts';
import { compareContents, type ComposedDocument } from '../../wordChecks/contentsPages.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { findOrphans } from '../../wordChecks/findOrphans.ts';
import { hasLibreOffice } from '../../wordChecks/libreOffice.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';
import { structureOfHtml } from '../../wordChecks/structure/htmlStructure.ts';
import { structureOfTree } from '../../wordChecks/structure/treeStructure.ts';

/** Fifty meetings of every shape and size, as agendas in every form and as minutes; the deep run has all, in all fonts. */

const pictures = sourceOf(samplePicture);
const now = new Date('2031-03-01T09:00:00Z');
const count = isDeepRun ? GENERATED : 3;
const judgedFonts = isDeepRun ? fonts : (['Calibri'] as const);

/** Form 2 has page numbers only for those who want contents: its own overview is a table of groups. */
const withContents: LayoutChanges = { overview: 'contents' };

/** What is wrong with the file, and what another program reads in it beside what was written. */
async function examine({ name, tree, profile }: ComposedDocument) {
  const { bytes } = await exportDocument(() => tree, profile, { now, files: pictures });
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

describe.each(kinds)('generated %s', (kind) => {
  test.each(judgedFonts)('in %s are faultless and are read back as they were written', async (font) => {
    const withTheirOwn = generatedDocuments(kind, font, count);
    const others = kind === 'form2' ? generatedDocuments(kind, font, count, withContents) : [];
    for (const document of [...withTheirOwn, ...others]) {
      const { found, written } = await examine(document);
      expect(found).toEqual({ name: document.name, faults: [], structure: written });
    }
  });
});

test('a heading that may stand last on a page is found', async () => {
  const [{ tree, profile } = expect.fail()] = generatedDocuments('form1', 'Calibri', 1);
  const { sectionHeading, lead } = profile.styles;
  const styles = {
    ...profile.styles,
    sectionHeading: { ...sectionHeading, keepNext: false },
    lead: { ...lead, keepNext: false },
  };
  const { bytes } = await exportDocument(() => tree, { ...profile, styles }, { now });
  expect(await findOrphans(bytes)).toContain('may stand last on a page: Indstilling');
});

/** In these forms items do not begin a page each. */
const flows: readonly Kind[] = ['form2', 'form3'];

/** Who can say where the headings came to stand. */
const judges = hasLibreOffice() ? ['LibreOffice'] : [];

describe.each(judges)('page numbers judged by %s', () => {
  describe.each(kinds)('in generated %s', (kind) => {
    test.each(judgedFonts)('are right in %s, and those that are not were named as unsure', async (font) => {
      const documents = generatedDocuments(kind, font, count, kind === 'form2' ? withContents : {});
      const compared = await compareContents(documents, pictures);
      const wrong = compared.wrong.filter(({ judgeFailed }) => judgeFailed === null);
      if (isDeepRun) console.log(kind, font, compared.entries, 'entries', compared);
      expect(compared.entries).toBeGreaterThan(10);
      expect(wrong.filter(({ isNamed }) => !isNamed)).toEqual([]);
      expect(wrong.length).toBeLessThanOrEqual(flows.includes(kind) ? compared.entries / 100 : 0);
    });
  });
});
