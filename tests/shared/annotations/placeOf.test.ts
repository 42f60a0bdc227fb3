import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '#shared/annotations/fingerprint.ts';
import { placeOf } from '#shared/annotations/placeOf.ts';
import type { Anchor } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';

const meeting = aSnapshot([
  {
    title: 'Broen',
    sections: [
      { heading: 'Baggrund', content: doc(p('Broen er lukket.')) },
      { heading: 'Økonomi', content: doc(p('Det koster lidt.')) },
    ],
    appendices: ['Kort'],
  },
  { title: 'Stien' },
]);
const [bridge, path] = meeting.items;
const [background, economy] = meeting.sections;
const [map] = meeting.appendices;
const itemId = bridge!.id;
const place = (anchor: Anchor, parts = meeting) => placeOf({ itemId, anchor }, parts);
const onWords = (quote: string): Anchor => ({
  kind: 'passage',
  sectionId: background!.id,
  quote,
  before: '',
  after: '',
});

describe('where a note stands', () => {
  it('is with its item, its section, its words or its appendix', () => {
    expect(place({ kind: 'item' })).toEqual({ kind: 'item', itemId });
    expect(place({ kind: 'section', sectionId: economy!.id })).toMatchObject({ sectionId: economy!.id });
    expect(place(onWords('er lukket'))).toMatchObject({ sectionId: background!.id, found: { from: 6 } });
    const onMap: Anchor = { kind: 'appendix', appendixId: map!.id, page: 1, quote: '', rectangles: [] };
    expect(place(onMap)).toEqual({ kind: 'appendix', itemId, appendixId: map!.id });
  });

  it('follows words to another section of the item', () => {
    expect(place(onWords('koster lidt'))).toMatchObject({ sectionId: economy!.id });
  });

  it('follows a section that was moved to another item, whatever the numbers and the order', () => {
    const moved = meeting.sections.map((section) =>
      section.id === background!.id ? { ...section, itemId: path!.id } : section,
    );
    const parts = { ...meeting, items: meeting.items.toReversed(), sections: moved };
    expect(place(onWords('er lukket'), parts)).toMatchObject({ kind: 'passage', itemId: path!.id });
  });

  it('is gone with what it is about, and is shown beside the item while that is there', () => {
    expect(place(onWords('Havnen skal uddybes snart'))).toEqual({ kind: 'gone', itemId });
    expect(place({ kind: 'item' }, { ...meeting, items: [path!] })).toEqual({ kind: 'gone', itemId: null });
  });
});

const print = (item = bridge!, sections = meeting.sections) => fingerprintOf(item, sections, []);

describe("an item's fingerprint", () => {
  it('is the same while the item says the same, whatever its number and place', () => {
    expect(print({ ...bridge!, order: 'z', sentNumber: '7', updatedAt: '2031-09-01T08:00:00.000Z' })).toBe(
      print(),
    );
  });

  it('is another when a word, a heading or the title is another', () => {
    const others = [
      print({ ...bridge!, title: 'Broerne' }),
      print(bridge, [{ ...background!, content: doc(p('Broen er åben.')) }, economy!]),
      print(bridge, [{ ...background!, heading: 'Sagen' }, economy!]),
    ];
    expect(new Set([print(), ...others]).size).toBe(4);
  });
});
