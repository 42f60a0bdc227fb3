import type { RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import {
  bold,
  bullets,
  doc,
  heading,
  italic,
  lettered,
  link,
  numbered,
  p,
  recommendation,
} from '#shared/richText/build.ts';
import { aSnapshot } from './meeting.ts';
import { tableOf, td, th } from './richText.ts';
import { aMeeting, anAttendance } from './rows.ts';

const caseDescription: RichText = doc(
  p('Der er målt på ', bold('alle'), ' stier i ', italic('september'), '. Målingen viser tre ting:'),
  numbered(
    [
      p('Belægningen er værst, hvor der køres med varer'),
      lettered('ved havnen', [
        p('ved torvet, hvor der'),
        bullets('holder biler', [p('parkeres cykler'), bullets('mest om sommeren')]),
      ]),
    ],
    'Kanterne er hele',
    [p('Vandet løber fra'), p('Det gælder dog ikke efter skybrud.')],
  ),
  heading('Forslag til rækkefølge'),
  p('Priserne er i 2031-kroner.'),
  tableOf(
    [th('Sti'), th('Begrundelse'), th('Meter'), th('Pris (kr.)')],
    [
      td('Havnestien'),
      td([p('Mest brugt og mest slidt:'), bullets('huller ved kajen', 'løse fliser ved broen')]),
      td('1.250'),
      td('740.000'),
    ],
    [td('Åstien', { rowspan: 2 }), td('Skolevej'), td('800'), td('310.000')],
    [td('Forlænges til stationen'), td('–'), td('150.000')],
    [td('I alt', { colspan: 2 }), td('2.050'), td('1.200.000')],
  ),
  p('Arbejdet kan begynde i maj.'),
  heading('Når det bliver vinter', 2),
  p('Belægningen lægges ikke i frost.'),
  p(),
);

/** An invented meeting that has a bit of everything: what the Word tests write, read back and measure. */
export const pathsMeeting: MeetingSnapshot = {
  ...aSnapshot([
    {
      title: 'Godkendelse af dagsorden',
      sections: [
        {
          heading: 'Indstilling',
          kind: 'recommendation',
          content: recommendation('Det indstilles, at', [
            { id: 'a', words: ['udvalget godkender dagsordenen'] },
          ]),
        },
      ],
    },
    {
      title: 'Stier, der skal have ny belægning i 2032',
      caseNumber: '2031-000417',
      presenter: 'Tove Brinkholm',
      sections: [
        { heading: 'Resumé', kind: 'summary', content: doc(p('Fire stier er slidte. To får ny belægning.')) },
        {
          heading: 'Indstilling',
          kind: 'recommendation',
          content: recommendation('Det indstilles, at', [
            { id: 'a', words: ['udvalget godkender rækkefølgen'] },
            {
              id: 'b',
              words: ['udvalget afsætter 1,2 mio. kr., jf. ', link('oversigten', 'https://stier.example/år')],
            },
          ]),
        },
        { heading: 'Baggrund', kind: 'background', content: doc(p('   ')) },
        { heading: 'Sagsfremstilling', content: caseDescription },
      ],
      appendices: ['Oversigt over stier 2032', 'Måling af belægning'],
    },
    {
      title: 'Køb af grund ved broen',
      access: 'closed',
      sections: [{ heading: 'Sagsfremstilling', content: doc(p('Ejeren har givet et tilbud.')) }],
    },
    { title: 'Eventuelt' },
  ]),
  meeting: aMeeting({ place: 'Bådhuset, lokale 2\nog på video' }),
  attendance: [
    anAttendance(1, 'a1', { name: 'Tove Brinkholm', role: 'chair' }),
    anAttendance(2, 'a0', { name: 'Asger Munkedal', status: 'apology' }),
    anAttendance(3, 'a2', { name: 'Ditte Fynboe', status: 'absent' }),
    anAttendance(4, 'a3', { name: 'Jørn Ellekær' }),
  ],
};
