import path from 'node:path';
import { copiedFrom, openNewItem, paste, structureOf } from './acts/paste.ts';
import { expect, test } from './harness/fixtures.ts';
import { addressesTried, netLogSwitch } from './harness/netLog.ts';

/** What each program's clipboard becomes; the lines are joined without anything between them. */
const programs: readonly {
  readonly program: string;
  readonly file: string;
  readonly kept: readonly string[];
}[] = [
  {
    program: 'Word',
    file: 'word.html',
    kept: [
      '<h1>Sejlrenden ved Nordhavn</h1>',
      '<p>Havnen er <strong>opmålt</strong> i <em>august</em>, og dybden er <s>3</s> <u>4</u> meter ',
      '(se <a href="https://havnen.example/maaling">målingen</a>).</p>',
      '<h2>Forslag</h2>',
      '<ul><li><p>Renden uddybes</p><ol type="a"><li><p>ved molen</p></li><li><p>ved bådpladsen</p></li></ol></li>',
      '<li><p>Bøjerne flyttes</p></li></ul>',
      '<table><tbody><tr><td><p><strong>Sted</strong></p></td><td align="right"><p><strong>Dybde</strong></p></td></tr>',
      '<tr><td><p>Molen</p></td><td align="right"><p>4,2 m</p></td></tr></tbody></table>',
    ],
  },
  {
    program: 'Excel',
    file: 'excel.html',
    kept: [
      '<table><tbody><tr><td colspan="3"><p>Budget 2033</p></td></tr>',
      '<tr><td><p>Færgen</p></td><td align="right"><p>1.250 kr.</p></td><td align="right"><p>1.310 kr.</p></td></tr>',
      '<tr><td rowspan="2"><p>Broen og<br>rampen</p></td><td align="right"><p>80 kr.</p></td><td><p></p></td></tr>',
      '<tr><td align="right"><p>95 kr.</p></td><td align="right"><p>99 kr.</p></td></tr></tbody></table>',
    ],
  },
  {
    program: 'Outlook',
    file: 'outlook.html',
    kept: [
      '<p>Kære alle</p><p>Til mødet vil vi gerne have disse punkter med:</p>',
      '<ol start="2"><li><p>Ny aftale om is</p><ul><li><p>kun om sommeren</p></li></ul></li>',
      '<li><p>Nøgler til huset</p></li></ol>',
      '<p><strong>Fra:</strong> Bodil Krogh &lt;bodil@krogh.example&gt; <br><strong>Sendt:</strong> 3. marts 2031 09:12</p>',
      '<p>Venlig hilsen</p>',
    ],
  },
  {
    program: 'LibreOffice Writer',
    file: 'writer.html',
    kept: [
      '<h1>Klubhuset</h1>',
      '<p>Taget er <strong>tæt</strong>, men <strong>vinduerne</strong> er det <em>ikke</em>. ',
      'CO<sub>2</sub> måles på 40 m<sup>2</sup>.</p>',
      '<ol><li><p>Nye ruder</p></li><li><p>Maling</p><ol type="a"><li><p>udvendigt</p></li></ol></li></ol>',
      '<table><tbody><tr><th align="center"><p>Rum</p></th><th align="center"><p>Areal</p></th></tr>',
      '<tr><td><p>Sal</p></td><td><p>40</p></td></tr></tbody></table>',
    ],
  },
  {
    program: 'LibreOffice Calc',
    file: 'calc.html',
    kept: [
      '<table><tbody><tr><td colspan="2" align="center"><p><strong>Tilmeldte</strong></p></td><td><p></p></td></tr>',
      '<tr><td><p>Ungdom</p></td><td align="right"><p>1.284,50</p></td><td align="right"><p>12</p></td></tr></tbody></table>',
    ],
  },
  {
    program: 'a web page',
    file: 'webPage.html',
    kept: [
      '<p><strong>Strandrensning</strong><em> i april</em></p>',
      '<ul><li><p>Handsker</p><ul><li><p>i tre størrelser</p></li></ul></li></ul>',
      '<p>Om os <a href="https://strand.example/tilmeld?utm=1">Tilmeld dig</a></p>',
    ],
  },
];

test('what each program copies keeps its structure', async ({ app }) => {
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  for (const { program, file, kept } of programs) {
    await section.focus();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.press('Delete');
    await paste(app, await copiedFrom(file));
    expect.soft(await structureOf(section), program).toBe(kept.join(''));
  }
});

test('text from a PDF is put together, and its bullets are a list', async ({ app }) => {
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await section.focus();
  await paste(app, await copiedFrom('pdf.txt'), 'text/plain');
  await expect(section.locator(':scope > p')).toHaveCount(3);
  await expect(section.locator(':scope > p').first()).toContainText('18 i forhold til året før');
  await expect(section.locator('ul > li')).toHaveCount(3);
});

test('a picture that stood among the words is said to have stayed behind', async ({ app }) => {
  await openNewItem(app);
  await app.page.getByRole('textbox', { name: 'Baggrund, tekst' }).focus();
  await paste(app, await copiedFrom('outlook.html'));
  await expect(app.page.getByText('Billederne i det, du indsatte, kom ikke med.').last()).toBeVisible();
});

test('hostile HTML becomes its words: nothing runs, and nothing is asked for', async ({
  launch,
  listener,
  dataDirectory,
}) => {
  const log = path.join(dataDirectory, 'net-log.json');
  const app = await launch({ switches: [netLogSwitch(log)] });
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await section.focus();
  const copied = await copiedFrom('hostile.html');
  await paste(app, copied.replaceAll('LISTENER', `http://127.0.0.1:${listener.port}`));
  expect(await structureOf(section)).toBe(
    '<p>Første</p><p>Knap</p><p>Celle</p>' +
      '<p>nej heller ikke fil <a href="https://eksempel.dk/">ja</a></p><p>Sidste</p>',
  );
  // What it would have fetched or run, it would have done by now.
  await app.page.waitForTimeout(1_000);
  expect(await app.page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
  await app.electron.close();
  expect(listener.callers).toEqual([]);
  expect(await addressesTried(log)).toEqual([]);
});

test('lists and tables without a floor become a text that can be stored and sent', async ({ app }) => {
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  for (const [open, close] of [
    ['<ul><li>a', '</li></ul>'],
    ['<table><tr><td>a', '</td></tr></table>'],
    ['<div><blockquote>a', '</blockquote></div>'],
  ] as const) {
    await section.focus();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.press('Delete');
    await paste(app, `${open.repeat(2000)}bund${close.repeat(2000)}`);
    await expect(section).toContainText('bund');
    const depth = await section.evaluate((root) => {
      const levels = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(levels));
      return levels(root);
    });
    expect(depth).toBeLessThan(60);
  }
});
