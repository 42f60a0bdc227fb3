import { describe, expect, it } from 'vitest';
import { describeVote } from '#shared/decisions/describeVote.ts';
import type { Vote } from '#shared/model/decision.ts';
import { aVote, idOf } from '../../builders/rows.ts';

const voters = [
  { id: idOf(1), name: 'Asta Lund', organisation: 'Nordfjord Kommune' },
  { id: idOf(2), name: 'Bo Friis', organisation: 'Nordfjord Kommune' },
  { id: idOf(3), name: 'Carla Thy', organisation: 'Region Fjord' },
  { id: idOf(4), name: 'Dan Holm', organisation: '' },
];
const [asta, bo, carla, dan] = [idOf(1), idOf(2), idOf(3), idOf(4)];

const sentences = (fields: Partial<Vote>): string =>
  describeVote(aVote(9, fields), voters).sentences.join(' ').replaceAll('\u00a0', ' ');

describe('a vote in the minutes', () => {
  it('names everybody on their side, in the order of the participants', () => {
    expect(sentences({ for: [carla, asta, bo], against: [dan] })).toBe(
      'For stemte Asta Lund, Bo Friis og Carla Thy. Imod stemte Dan Holm. Indstillingen blev vedtaget med 3 stemmer mod 1.',
    );
    expect(sentences({ for: [asta], abstaining: [bo, dan] })).toBe(
      'For stemte Asta Lund. Bo Friis og Dan Holm undlod at stemme. Indstillingen blev vedtaget med 1 stemme mod 0.',
    );
  });

  it('says that it was unanimous, or that it fell', () => {
    expect(sentences({ for: [asta, bo] })).toBe(
      'For stemte Asta Lund og Bo Friis. Indstillingen blev enstemmigt vedtaget.',
    );
    expect(sentences({ for: [asta], against: [bo, carla], adopted: false })).toContain(
      'Indstillingen blev forkastet med 2 stemmer mod 1.',
    );
    expect(sentences({ for: [asta, bo], against: [carla], adopted: false })).toContain(
      'Indstillingen blev forkastet med 2 stemmer for og 1 imod.',
    );
  });

  it('says what else was voted on', () => {
    expect(sentences({ motion: 'at broen males grøn. ', for: [asta], against: [bo], adopted: false })).toBe(
      'Der blev stemt om: at broen males grøn. For stemte Asta Lund. Imod stemte Bo Friis. Forslaget blev forkastet med 1 stemme mod 1.',
    );
  });

  it('names organisations once where they voted as one, and who belongs to none by name', () => {
    expect(sentences({ for: [asta, bo, dan], against: [carla], shownBy: 'organisation' })).toBe(
      'For stemte Nordfjord Kommune og Dan Holm. Imod stemte Region Fjord. Indstillingen blev vedtaget med 3 stemmer mod 1.',
    );
  });

  it('has the dissents and the reasons apart', () => {
    const vote = aVote(9, {
      for: [asta, bo],
      against: [carla],
      abstaining: [dan],
      dissents: [{ attendanceIds: [carla], text: 'Broen er for dyr.' }],
      abstentionReasons: [{ attendanceId: dan, text: 'Sagen kom for sent.' }],
    });
    const { dissents, abstentionReasons } = describeVote(vote, voters);
    expect(dissents).toEqual([{ names: 'Carla Thy', text: 'Broen er for dyr.' }]);
    expect(abstentionReasons).toEqual([{ names: 'Dan Holm', text: 'Sagen kom for sent.' }]);
  });
});
