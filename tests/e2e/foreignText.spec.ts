import path from 'node:path';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import type { RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { expect, test } from './harness/fixtures.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { openPackage } from './acts/packages.ts';

const recommendation: RichText = {
  type: 'doc',
  content: [
    { type: 'recommendationLead', content: [{ type: 'text', text: 'Det indstilles, at' }] },
    {
      type: 'recommendationPoints',
      content: [
        {
          type: 'recommendationPoint',
          attrs: { id: null },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'udvalget godkender' }] }],
        },
      ],
    },
  ],
};
const plain: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kun et afsnit' }] }],
};

/** The example, but for two sections of its third item whose texts have each other's shape. */
function exampleWithForeignTexts(): MeetingSnapshot {
  const [, , item] = sampleMeeting.items;
  const sections = sampleMeeting.sections.map((section) => {
    if (section.itemId !== item?.id) return section;
    if (section.kind === 'summary') return { ...section, content: recommendation };
    return section.kind === 'recommendation' ? { ...section, content: plain } : section;
  });
  return { ...sampleMeeting, sections };
}

test('a text whose shape its section does not know is shown with every word', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'fremmed.punkt');
  await writePackageFile(file, contentOfMeeting(exampleWithForeignTexts()), { appVersion: '0.0.0' });
  await openPackage(app, file);
  await app.page.getByRole('treeitem').nth(3).click();
  const summary = app.page.getByRole('textbox', { name: 'Resumé, tekst' });
  await expect(summary).toContainText('Det indstilles, at');
  await expect(summary.locator('li')).toHaveText('udvalget godkender');
  await expect(app.page.getByRole('textbox', { name: 'Indstilling, tekst' })).toContainText('Kun et afsnit');
});
