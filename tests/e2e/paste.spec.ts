import type { Locator, Page } from '@playwright/test';
import { openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

/** What other programs put on the clipboard that Punkt has no place for. */
const mean: Readonly<Record<string, string>> = {
  'a telephone number': '<p>Ring til <a href="tel:+4511223344">sekretariatet</a></p>',
  'a link within its own page': '<p>Se <a href="/referater">referaterne</a> og <a href="#top">toppen</a></p>',
  'capital letters for numbers': '<ol type="A"><li>Første</li><li>Andet</li></ol>',
  'Roman capitals from before one': '<ol type="I" start="-2"><li>Første</li></ol>',
  'bullets by style': '<ol style="list-style-type: square"><li>Første</li></ol>',
  'cells that span nothing':
    '<table><tr><td colspan="0" rowspan="0">Tilbud</td><td colwidth="x">1</td></tr></table>',
  'cells that span everything': '<table><tr><td colspan="5000">Tilbud</td></tr></table>',
  'widths in fractions': '<table><tr><td data-colwidth="12.5" colwidth="-3">Tilbud</td></tr></table>',
  'headings deeper than there are': '<h4>Overskrift</h4><h6>Mindre</h6>',
  'pictures and frames': '<p>Før<img src="https://eksempel.example/x.png"><iframe src="x"></iframe>efter</p>',
  formulas: '<p>m<sup>2</sup> og CO<sub>2</sub></p>',
};

test('an address of a kind that Punkt cannot store does not stop the text from being saved', async ({
  app: { page },
}) => {
  await openSample(page);
  await openItem(page);
  await section(page).focus();
  await page.keyboard.type('ftp://arkiv.eksempel.dk tel:11223344 www.eksempel.dk og mere ');
  await expect(section(page).getByRole('link')).toHaveText(['www.eksempel.dk']);
  await page.getByRole('treeitem', { name: 'Om mødet' }).click();
  await expect(section(page)).toHaveCount(0);
  await openItem(page);
  await expect(section(page)).toContainText('og mere');
});

test('what is pasted from elsewhere does not stop the text from being saved', async ({ app: { page } }) => {
  await openSample(page);
  await openItem(page);
  for (const [what, html] of Object.entries(mean)) {
    await test.step(what, async () => {
      await section(page).focus();
      await page.keyboard.press('Control+a');
      await paste(section(page), html);
      await page.keyboard.press('Control+End');
      await page.keyboard.type(` Skrevet efter ${what}.`);
      await page.getByRole('treeitem', { name: 'Om mødet' }).click();
      await expect(section(page)).toHaveCount(0);
      await openItem(page);
      await expect.soft(section(page)).toContainText(`Skrevet efter ${what}.`);
    });
  }
});

function section(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Sagsfremstilling, tekst' });
}

async function openItem(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: 'Meddelelser' }).click();
  await section(page).waitFor();
}

/** As when the clipboard holds HTML and Ctrl+V is pressed. */
async function paste(editor: Locator, html: string): Promise<void> {
  await editor.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
