import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import type { ExportProgress } from '../../../electron/word/exportDocument.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { inForm } from '../../builders/forms.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { pagesInContents } from '../../wordChecks/fields.ts';
import { openDocx } from '../../wordChecks/openDocx.ts';

const now = new Date('2031-03-01T09:00:00Z');
const sections = (text: string) => [{ heading: 'Resumé', content: doc(p(text)) }];

/** The file's parts without the names of links and the numbers of bookmarks that docx makes up anew each time. */
async function contentOf(bytes: Uint8Array): Promise<[string, string][]> {
  const madeUp = /"rId[a-z0-9_-]{10,}"|(?<=<w:bookmark(Start|End) [^>]*)w:id="\d+"/g;
  return [...(await openDocx(bytes))].map(([path, xml]) => [path, xml.replaceAll(madeUp, '')]);
}

describe('exportToWord', () => {
  test('reports every step from first to last', async () => {
    const steps: ExportProgress[] = [];
    await exportToWord(pathsMeeting, { now, onProgress: (progress) => steps.push(progress) });
    expect(steps.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'compose 0/1',
      'compose 1/1',
      'paginate 1/5',
      'paginate 2/5',
      'paginate 3/5',
      'paginate 4/5',
      'paginate 5/5',
      'write 0/1',
      'write 1/1',
    ]);
  });

  test('stops where it is when it is cancelled', async () => {
    const controller = new AbortController();
    const reached: string[] = [];
    const exporting = exportToWord(sampleMeeting, {
      now,
      signal: controller.signal,
      onProgress: ({ step, done }) => {
        reached.push(`${step} ${done}`);
        if (step === 'paginate' && done === 2) controller.abort();
      },
    });
    await expect(exporting).rejects.toEqual(new FailureError('cancelled'));
    expect(reached.at(-1)).toBe('paginate 2');
  });

  test('hears a cancellation that comes from outside while it works', async () => {
    const controller = new AbortController();
    const exporting = exportToWord(sampleMeeting, { now, signal: controller.signal });
    setTimeout(() => controller.abort(), 0);
    await expect(exporting).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  });

  test('writes the same content twice from the same meeting', async () => {
    const [first, second] = await Promise.all([
      exportToWord(pathsMeeting, { now }),
      exportToWord(pathsMeeting, { now }),
    ]);
    expect(await contentOf(first.bytes)).toEqual(await contentOf(second.bytes));
  });

  test('is sure of every page of the sample', async () => {
    const { pageCount, estimatedEntries } = await exportToWord(sampleMeeting, { now });
    expect(estimatedEntries).toEqual([]);
    expect(pageCount).toBeGreaterThan(11);
  });

  test('names the items whose page depends on something it could only estimate', async () => {
    const { estimatedEntries } = await exportToWord(
      aSnapshot([
        { title: 'Før', sections: sections('Almindelig tekst') },
        { title: 'Med tegn', sections: sections('Et tegn, som skriften ikke har: ⊛') },
        { title: 'Efter' },
        { title: 'Til sidst' },
      ]),
      { now },
    );
    expect(estimatedEntries).toEqual(['Efter', 'Til sidst']);
  });

  test.each(['form1', 'form3'] as const)(
    'gives every entry a number in a font that nobody knows, and names them all, in %s',
    async (form) => {
      const snapshot = inForm(pathsMeeting, form);
      const body = { ...snapshot.body, layoutChanges: { font: 'Ukendt Antikva' } };
      const { bytes, estimatedEntries } = await exportToWord({ ...snapshot, body }, { now });
      const pages = await pagesInContents(bytes);
      expect(estimatedEntries).toHaveLength(pages.length);
      expect(pages.filter(([, page]) => !(page >= 1))).toEqual([]);
    },
  );

  test('has one page for a meeting without items', async () => {
    expect((await exportToWord(aSnapshot([]), { now })).pageCount).toBe(1);
  });
});
