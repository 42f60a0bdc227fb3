import type { AppendixNumbering } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bold, bullets, doc, footnote, italic, link, p, quote, referTo } from '#shared/richText/build.ts';
import { aSnapshot } from './meeting.ts';
import { tableOf, td, th } from './richText.ts';
import { idOf } from './rows.ts';

/** The second item's only appendix, the third item, and what is nowhere. */
const MAP = idOf(2500);
const BRIDGE = idOf(3000);
const NOTHING = idOf(9999);

/** An invented meeting with footnotes, references and quotations wherever they can stand. */
export const notesMeeting = (appendixNumbering: AppendixNumbering): MeetingSnapshot =>
  aSnapshot(
    [
      {
        title: 'Stien langs åen',
        sections: [
          {
            heading: 'Sagsfremstilling',
            content: doc(
              p(
                'Stien er fra 1987',
                footnote(
                  'Åbnet den 3.~maj, ',
                  italic('Stiernes bog'),
                  ', jf. ',
                  referTo('appendix', MAP),
                  '.',
                ),
                ', se ',
                referTo('item', BRIDGE),
                '.',
              ),
              p(
                referTo('appendix', MAP, true),
                ' viser den. Et tredje, jf. ',
                referTo('appendix', NOTHING),
                '.',
              ),
              quote('Vi går her hver dag.', 'Lad den ligge.'),
              bullets([p('Asfalt', footnote('Se ', link('prisen', 'https://stier.example/pris')))]),
              tableOf([th('Sti')], [td([p('Åstien', footnote(bold('Målt'))), quote('Smal')])]),
            ),
          },
        ],
        appendices: ['Notat'],
      },
      { title: 'Kort', appendices: ['Kort over åen'] },
      { title: 'Broen' },
    ],
    { appendixNumbering },
  );
