import type { PlannedFile, PlannedItemWithFiles } from './meetingWithFiles.ts';
import { damaged, encrypted, pdfForm, pdfWithPages, pdfWithPlaces } from './pdfs.ts';
import { samplePicture } from './pictures.ts';

const law: PlannedFile = {
  title: 'Loven',
  source: { kind: 'link', url: 'https://example.org/loven om æbler' },
};

/** Its file is in no store. */
const gone: PlannedFile = {
  title: 'Væk',
  source: {
    kind: 'file',
    fileName: 'væk.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a'.repeat(64),
    pages: null,
  },
};

/** Thirty appendices such as meetings have: all sizes, turned, locked, damaged, filled in, long, pictures, and no files. */
export async function mixedFiles(): Promise<PlannedItemWithFiles[]> {
  const ordinary = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => ({
      title: `Notat ${index + 1}`,
      bytes: await pdfWithPages(`Notat${index + 1}`, { count: (index % 3) + 1 }),
    })),
  );
  const whole = await pdfWithPages('Skadet', { count: 9 });
  return [
    { title: 'Godkendelse af referat', files: ordinary.slice(0, 6) },
    {
      title: 'Pladser og takster',
      files: [
        { title: 'På tværs', bytes: await pdfWithPages('Tværs', { count: 3, size: [842, 595] }) },
        { title: 'Drejet 90', bytes: await pdfWithPages('Drejet90', { rotation: 90 }) },
        { title: 'Drejet 180', bytes: await pdfWithPages('Drejet180', { rotation: 180 }) },
        {
          title: 'Drejet 270 og beskåret',
          bytes: await pdfWithPages('Drejet270', { rotation: 270, crop: [100, 100, 400, 500] }),
        },
        { title: 'Stor plan', bytes: await pdfWithPages('Plan', { size: [3370, 2384] }) },
        { title: 'Lille etiket', bytes: await pdfWithPages('Etiket', { size: [200, 150] }) },
        { title: 'Langt referat', bytes: await pdfWithPages('Langt', { count: 300 }) },
        { title: 'Billede', fileName: 'kort.png', bytes: samplePicture.bytes },
      ],
    },
    {
      title: 'Eventuelt',
      files: [
        { title: 'Skema', bytes: await pdfForm('Skema') },
        { title: 'Med steder', bytes: await pdfWithPlaces('Steder') },
        { title: 'Låst af ejeren', bytes: encrypted(await pdfWithPages('Ejer'), '') },
        {
          title: 'Låst med kode',
          fileName: 'kode.pdf',
          bytes: encrypted(await pdfWithPages('Kode'), 'hemmelig'),
        },
        { title: 'Beskadiget', fileName: 'skadet.pdf', bytes: damaged(whole) },
        { title: 'Brev', fileName: 'brev.eml', bytes: Buffer.from('From: a@example.org\n\nKære alle') },
        law,
        { title: 'Høringssvar' },
        { title: 'Fortroligt', access: 'closed', bytes: await pdfWithPages('Fortroligt') },
        ...ordinary.slice(6, 11),
        gone,
        ordinary[11]!,
      ],
    },
  ];
}
