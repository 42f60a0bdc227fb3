import { expect, it } from 'vitest';
import { countFootnotesBefore } from '#shared/agenda/footnoteNumbers.ts';
import { composeOutline, itemsOfOutline } from '#shared/agenda/outline.ts';
import { bullets, doc, footnote, p } from '#shared/richText/build.ts';
import { anItem, aSection, idOf } from '../../builders/rows.ts';

it('counts notes through the meeting in the order they are read, lists and tables included', () => {
  const items = [anItem(1, 'a1'), anItem(2, 'a0')];
  const outline = composeOutline({ body: { numbering: 'perMeeting' }, groups: [], items });
  const sections = [
    aSection(11, 1, 'a0', { content: doc(p('x', footnote('fjerde'))) }),
    aSection(21, 2, 'a1', { content: doc(bullets([p('x', footnote('tredje'))])) }),
    aSection(22, 2, 'a0', { content: doc(p(footnote('første'), footnote('anden'))) }),
  ];
  expect(countFootnotesBefore(itemsOfOutline(outline), sections)).toEqual(
    new Map([
      [idOf(22), 0],
      [idOf(21), 2],
      [idOf(11), 3],
    ]),
  );
});
