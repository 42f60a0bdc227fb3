import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { contentOfMeeting, type Lineage } from '#shared/package/content.ts';
import { doc, p } from '#shared/richText/build.ts';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { aSnapshot } from '../builders/meeting.ts';
import { expectNothingFound } from './acts/axe.ts';
import { exportPackage, openNewMeeting } from './acts/packages.ts';
import { expect, test } from './harness/fixtures.ts';

const options = { appVersion: '0.0.0' };
const meetingSaying = (text: string) =>
  aSnapshot([{ title: 'Kørsel', sections: [{ heading: 'Baggrund', content: doc(p(text)) }] }]);

test('a double click opens a package: the first one starts Punkt, the next comes to the one that runs', async ({
  launch,
  openInRunning,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'møde.punkt');
  await writePackageFile(file, contentOfMeeting(meetingSaying('Busser kører hver time.')), options);
  const { page } = await launch({ switches: [file] });
  await openNewMeeting(page);
  const text = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await page.getByRole('treeitem', { name: 'Kørsel' }).click();
  await expect(text).toHaveText('Busser kører hver time.');
  await text.press('End');
  await page.keyboard.type(' Det koster');

  // A second start ends at once, having told the first.
  await openInRunning(file);
  const known = page.getByRole('dialog', { name: 'Mødet findes allerede her' });
  await expect(known.getByText('Der er intet nyt i filen.')).toBeVisible();
  await known.getByRole('button', { name: 'Annullér' }).press('Enter');
  await expect(text).toContainText('Det koster');
});

test('a locked package opens with its passphrase only', async ({ app, launch, dataDirectory }) => {
  const file = path.join(dataDirectory, 'låst.punkt');
  await app.page.getByRole('button', { name: 'Se et udfyldt eksempel' }).click();
  await app.page.getByRole('heading', { name: 'Om mødet' }).waitFor();
  await exportPackage(app, file, 'tre røde æbler');
  await mkdir(path.join(dataDirectory, 'other'));
  const { page } = await launch({ dataDirectory: path.join(dataDirectory, 'other'), switches: [file] });
  const question = page.getByRole('dialog', { name: 'låst.punkt er låst' });
  await question.waitFor();
  await expectNothingFound(page, 'passphrase');
  const passphrase = question.getByLabel('Adgangssætning');
  await passphrase.fill('tre røde pærer');
  await passphrase.press('Enter');
  await expect(question.getByText('Adgangssætningen passer ikke.')).toBeVisible();
  await passphrase.fill('tre røde æbler');
  await passphrase.press('Enter');
  await openNewMeeting(page);
  await expect(page.getByRole('heading', { name: 'Om mødet' })).toBeVisible();
});

test('a copy that comes back is merged, what both changed is chosen, and one key undoes it', async ({
  launch,
  openInRunning,
  dataDirectory,
}) => {
  const original = meetingSaying('Busser kører hver time.');
  const sent = path.join(dataDirectory, 'møde.punkt');
  const { version } = await writePackageFile(sent, contentOfMeeting(original), options);
  const { page } = await launch({ switches: [sent] });
  await openNewMeeting(page);
  await page.getByRole('treeitem', { name: 'Kørsel' }).click();
  const text = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await text.press('End');
  await page.keyboard.type(' Det er nok.');
  await expect(page.getByText(/Gemt kl\./)).toBeVisible();

  const lineage: Lineage = {
    ancestors: [version ?? ''],
    base: { version: version ?? '', snapshot: original },
  };
  const edited = meetingSaying('Busser kører hver time, også om natten.');
  const items = edited.items.map((item) => ({ ...item, presenter: 'Lise Krogh' }));
  const back = path.join(dataDirectory, 'retur.punkt');
  await writePackageFile(back, contentOfMeeting({ ...edited, items }, lineage), options);
  await openInRunning(back);

  const known = page.getByRole('dialog', { name: 'Mødet findes allerede her' });
  await expect(known.getByText('Forelægger: (intet) er nu Lise Krogh')).toBeVisible();
  const takeIn = known.getByRole('button', { name: 'Læs ændringer ind' });
  await expect(takeIn).toBeDisabled();
  await expectNothingFound(page, 'what both changed');
  await known.getByRole('radio', { name: 'Behold begge, efter hinanden' }).check();
  await takeIn.press('Enter');
  await expect(known).toBeHidden();
  await page.getByRole('treeitem', { name: 'Kørsel' }).click();
  await expect(text).toContainText('Det er nok.');
  await expect(text).toContainText('også om natten.');
  await text.press('Control+z');
  await expect(text).toHaveText('Busser kører hver time. Det er nok.');
});
