import { link, p } from '../../richText/build.ts';
import { recommends, type ItemDraft } from '../itemDraft.ts';

export const approvals: readonly ItemDraft[] = [
  {
    title: 'Godkendelse af dagsorden',
    kind: 'decision',
    expectedMinutes: 2,
    sections: [recommends(['styregruppen godkender dagsordenen'])],
  },
  {
    title: 'Godkendelse af referat fra mødet den\u00a013.\u00a0december\u00a02030',
    kind: 'decision',
    expectedMinutes: 3,
    sections: [
      recommends(
        ['styregruppen godkender referatet fra mødet den~13.~december~2030'],
        p(
          'Udkastet blev sendt til medlemmerne den 18.~december~2030. Der er kommet én bemærkning, og den er skrevet ind under punkt~6. Referatet kan læses her: ',
          link('Referat af mødet den 13.~december~2030', 'https://fjordaftalen.example/referater/2030-12-13'),
        ),
      ),
    ],
  },
];
