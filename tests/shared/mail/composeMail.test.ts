import { describe, expect, test } from 'vitest';
import { form1 } from '#shared/layouts/form1.ts';
import { composeMail } from '#shared/mail/composeMail.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aGroup, aMeeting, idOf } from '../../builders/rows.ts';

const meeting = {
  ...aSnapshot(
    [
      { title: 'Nye stier & <broer>', presenter: 'Ane Holm', caseNumber: '31/7' },
      {
        title: 'Salg af Fjordvej 2',
        publicTitle: '',
        access: 'closed',
        presenter: 'Bo Lind',
        groupId: idOf(90),
      },
      { title: 'Køb af Havnen', publicTitle: 'En ejendomssag', access: 'closed', groupId: idOf(90) },
      { title: 'Lys', sentNumber: '4', withdrawn: true, presenter: 'Ane Holm' },
    ],
    { numbering: 'grouped' },
  ),
  groups: [aGroup(90, 'a0000015', { title: 'Beslutninger' })],
  meeting: aMeeting({ place: 'Bådhuset\nFjordvej 1' }),
};

describe('an agenda copied as an e-mail', () => {
  const { text, html } = composeMail(meeting, form1.words, 1);

  test('says what, when, where and which items, in plain text', () => {
    expect(text).toMatchInlineSnapshot(`
      "Dagsorden: Udvalget for Stier og Broer, fredag den 14. marts 2031

      Tid: 14. marts 2031, kl. 10.00–12.00
      Sted: Bådhuset, Fjordvej 1

      5. Nye stier & <broer> (Ved Ane Holm, Sagsnr. 31/7)

      6. Beslutninger
      6.1 Lukket punkt
      6.2 En ejendomssag
      4. Lys (udgår)
      "
    `);
  });

  test('says the same in HTML, where no sign of a text is taken for HTML', () => {
    expect(html).toContain('<b>Dagsorden: Udvalget for Stier og Broer, fredag');
    expect(html).toContain('Nye stier &amp; &lt;broer&gt;');
  });

  test('says of closed items what outsiders may know and nothing else', () => {
    for (const secret of ['Fjordvej 2', 'Bo Lind', 'Havnen']) expect(text + html).not.toContain(secret);
  });
});
