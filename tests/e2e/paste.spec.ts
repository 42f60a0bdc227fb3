import { openNewItem, paste, structureOf } from './acts/paste.ts';
import { expect, test } from './harness/fixtures.ts';

const structures: readonly { readonly what: string; readonly pasted: string; readonly kept: string }[] = [
  {
    what: 'headings of any size become the two that a section has',
    pasted: '<h3>Stor</h3><p>a</p><h4><b>Mindre</b></h4><h6>Mindst</h6>',
    kept: '<h1>Stor</h1><p>a</p><h2>Mindre</h2><h2>Mindst</h2>',
  },
  {
    what: 'lists stay nested, and are numbered as they were',
    pasted:
      '<ul><li>et</li><ul><li>to</li></ul></ul><ol type="A" start="3"><li>tre<ol style="list-style-type: lower-roman"><li>fire</li></ol></li></ol>',
    kept: '<ul><li><p>et</p><ul><li><p>to</p></li></ul></li></ul><ol start="3" type="a"><li><p>tre</p><ol type="i"><li><p>fire</p></li></ol></li></ol>',
  },
  {
    what: "Word's paragraphs that look like a list become one",
    pasted:
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>et</p>" +
      "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>to</p>" +
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>tre</p><p>fire</p>",
    kept: '<ul><li><p>et</p><ol><li><p>to</p></li></ol></li><li><p>tre</p></li></ul><p>fire</p>',
  },
  {
    what: 'tables keep merged cells, and lists in cells',
    pasted:
      '<table width="900"><colgroup><col width="20%"></colgroup><tr></tr><tr><th colspan="2" style="width:10cm">Plan</th></tr><tr><td rowspan="2">a</td><td><ul><li>b</li></ul></td></tr><tr><td></td></tr></table>',
    kept: '<table><tbody><tr><th colspan="2"><p>Plan</p></th></tr><tr><td rowspan="2"><p>a</p></td><td><ul><li><p>b</p></li></ul></td></tr><tr><td><p></p></td></tr></tbody></table>',
  },
  {
    what: 'emphasis is kept however it was made, and links where a reader could follow them',
    pasted:
      '<b style="font-weight:normal"><p><span style="font-weight:700;color:red">fed</span> <i>skrå</i> <u>streg</u> m<span style="vertical-align:super">2</span> <a href="https://eksempel.dk/a">ud</a> <a href="https://eksempel.dk/b">b på eksempel.dk i dag</a> <a href="tel:12345678">ring</a> <a href="#her">her</a> <a href="javascript:alert(1)">nej</a></p></b>',
    kept: '<p><strong>fed</strong> <em>skrå</em> <u>streg</u> m<sup>2</sup> <a href="https://eksempel.dk/a">ud</a> <a href="https://eksempel.dk/b">b på eksempel.dk i dag</a> ring her nej</p>',
  },
  {
    what: 'what colleagues wrote beside the text in Word, and what they crossed out, stays with them',
    pasted:
      '<p>Tekst<a style="mso-comment-reference:IL_1"> med</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[IL1]</a></span> ' +
      '<span class=msoDel><del cite="mailto:Inger" datetime="2031-03-03">gamle </del></span>ord<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp; </span>og for&shy;slag</p>' +
      '<div style="mso-element:comment-list"><div style="mso-element:comment"><p>Er det nu klogt?</p></div></div>',
    kept: '<p>Tekst med ord og forslag</p>',
  },
  {
    what: 'one cell is the text in it',
    pasted: '<table><tr><td>1.250</td></tr></table>',
    kept: '<p>1.250</p>',
  },
  {
    what: 'nothing that runs or is fetched comes along',
    pasted:
      '<p onclick="alert(1)" style="color:red">Tekst<script>alert(1)</script><img src="https://eksempel.dk/a.png" onerror="alert(1)"></p><style>p{}</style>',
    kept: '<p>Tekst</p>',
  },
];

test('what is pasted keeps its structure and leaves the rest behind', async ({ app }) => {
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  for (const { what, pasted, kept } of structures) {
    await section.focus();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.press('Delete');
    await paste(app, pasted);
    expect.soft(await structureOf(section), what).toBe(kept);
  }
});

test('what is pasted is stored, and so is what is typed after it', async ({ app, launch }) => {
  await openNewItem(app);
  const section = app.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await section.focus();
  await paste(app, structures.map(({ pasted }) => pasted).join(''));
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(' ftp://arkiv.eksempel.dk og så videre');
  const written = await structureOf(section);
  await app.electron.close();
  const { page } = await launch();
  await page.getByRole('treeitem', { name: 'Kørsel' }).click();
  expect(await structureOf(page.getByRole('textbox', { name: 'Baggrund, tekst' }))).toBe(written);
});

const inRecommendation: readonly {
  readonly what: string;
  readonly into: 'lead' | 'point';
  readonly pasted: string;
  readonly type?: 'text/plain';
  readonly kept: string;
}[] = [
  {
    what: 'a list in a point',
    into: 'point',
    pasted: '<ul><li>udvalget godkender planen</li><li>udvalget drøfter <b>fristen</b></li></ul>',
    kept: '<p>Det indstilles, at</p><ol><li><p>udvalget godkender planen</p></li><li><p>udvalget drøfter <strong>fristen</strong></p></li></ol>',
  },
  {
    what: 'a list in the lead',
    into: 'lead',
    pasted:
      '<ol><li>at udvalget godkender planen<ul><li>med bilag</li></ul></li><li>at udvalget drøfter fristen</li></ol>',
    kept: '<p>Det indstilles, at</p><ol><li><p>udvalget godkender planen</p><ul><li><p>med bilag</p></li></ul></li><li><p>udvalget drøfter fristen</p></li></ol>',
  },
  {
    what: 'lead and list together in the lead',
    into: 'lead',
    pasted: '<p>Forvaltningen indstiller, at</p><ul><li>godkender planen</li></ul>',
    kept: '<p>Forvaltningen indstiller, at</p><ol><li><p>godkender planen</p></li></ol>',
  },
  {
    what: 'lines in a point, with the lead that is there already',
    into: 'point',
    pasted: 'Det indstilles, at:\nudvalget godkender planen\n\nudvalget drøfter fristen',
    type: 'text/plain',
    kept: '<p>Det indstilles, at</p><ol><li><p>udvalget godkender planen</p></li><li><p>udvalget drøfter fristen</p></li></ol>',
  },
  {
    what: 'one line in a point',
    into: 'point',
    pasted: 'udvalget godkender planen',
    type: 'text/plain',
    kept: '<p>Det indstilles, at</p><ol><li><p>udvalget godkender planen</p></li></ol>',
  },
  {
    what: 'words in the lead',
    into: 'lead',
    pasted: '<b>hermed</b>',
    kept: '<p><strong>hermed</strong>Det indstilles, at</p><ol><li><p></p></li></ol>',
  },
];

for (const { what, into, pasted, type, kept } of inRecommendation) {
  test(`pasted into a recommendation: ${what}`, async ({ app }) => {
    await openNewItem(app);
    const recommendation = app.page.getByRole('textbox', { name: 'Indstilling, tekst' });
    await recommendation.focus();
    await app.page.keyboard.press('Control+Home');
    if (into === 'point') await app.page.keyboard.press('Enter');
    await paste(app, pasted, type);
    expect(await structureOf(recommendation)).toBe(kept);
  });
}

test('points that were pasted are gone on with as those that were typed', async ({ app }) => {
  await openNewItem(app);
  const recommendation = app.page.getByRole('textbox', { name: 'Indstilling, tekst' });
  await recommendation.focus();
  await app.page.keyboard.press('Control+Home');
  await app.page.keyboard.press('Enter');
  await paste(app, '<ul><li>udvalget godkender planen</li><li>udvalget drøfter fristen</li></ul>');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('Fristen er kort.');
  await expect(recommendation.locator('li')).toHaveCount(2);
  await expect(recommendation.locator(':scope > p').last()).toHaveText('Fristen er kort.');
});
