import { describe, expect, it } from 'vitest';
import { choosePointKind, chooseKind, type Choice, type ChoiceFacts } from '#shared/decisions/choose.ts';
import { outcomeOf, outcomeOfPoint } from '#shared/decisions/outcome.ts';
import { recommendedPoints } from '#shared/decisions/recommendedPoints.ts';
import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import { bold, bullets, doc, p, recommendation } from '#shared/richText/build.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { aSection, idOf } from '../../builders/rows.ts';

const names = { name: 'Udvalget for Stier og Broer', shortName: 'udvalget' };
const lead = 'Det indstilles, at udvalget';

const factsOf = (content: RichText, postponedTo: ChoiceFacts['postponedTo'] = null): ChoiceFacts => ({
  points: recommendedPoints([aSection(10, 5, 'a0', { kind: 'recommendation', content })], names),
  names,
  postponedTo,
});

const three = factsOf(
  recommendation(lead, [
    { id: 'a', words: ['godkender planen'] },
    { id: 'b', words: ['beder om en pris;'] },
    { id: 'c', words: ['sender planen i høring'] },
  ]),
);
const none = factsOf(recommendation(lead, []));
const june = { id: idOf(70), date: '2031-06-11' };

const undecided: Choice = {
  kind: 'free',
  writtenText: '',
  pointDecisions: [],
  content: emptyRichText,
  postponedToMeetingId: null,
};
const saying = (choice: Choice, ...texts: string[]): Choice => ({
  ...choice,
  content: doc(...texts.map((text) => p(text))),
});

describe('following the recommendation', () => {
  const followed = chooseKind(undecided, 'followed', three);

  it('writes a sentence for each point', () => {
    expect(linesOf(followed.content)).toEqual([
      'Udvalget godkender planen.',
      'Udvalget beder om en pris.',
      'Udvalget sender planen i høring.',
    ]);
    expect(outcomeOf(followed)).toBe('followed');
    expect(three.points.map(({ id }) => outcomeOfPoint(followed, id))).toEqual([
      'followed',
      'followed',
      'followed',
    ]);
  });

  it('is changed as soon as a word of a sentence is, and followed again once that is taken back', () => {
    const edited = saying(
      followed,
      'Udvalget godkender planen.',
      'Udvalget beder om to priser.',
      'Udvalget sender planen i høring.',
    );
    expect(outcomeOf(edited)).toBe('changed');
    expect(outcomeOfPoint(edited, 'b')).toBe('changed');
    expect(outcomeOfPoint(edited, 'a')).toBe('followed');
    expect(outcomeOf({ ...edited, content: followed.content })).toBe('followed');
  });

  it('is no other for words around the sentences, or for a format', () => {
    const content = doc(
      p('Formanden indledte.'),
      p('Udvalget ', bold('godkender'), ' planen.'),
      p('Udvalget beder om en pris.'),
      p('Det drøftes igen i maj.'),
      p('Udvalget sender planen i høring.'),
    );
    expect(outcomeOf({ ...followed, content })).toBe('followed');
  });

  it('keeps what was written before, and comes after it', () => {
    const noted = saying(undecided, 'Formanden indledte drøftelsen.', '');
    expect(linesOf(chooseKind(noted, 'followed', three).content)).toEqual([
      'Formanden indledte drøftelsen.',
      'Udvalget godkender planen.',
      'Udvalget beder om en pris.',
      'Udvalget sender planen i høring.',
    ]);
  });

  it('keeps a sentence that was edited, and its point changed, when it is chosen again', () => {
    const edited = saying(
      followed,
      'Udvalget godkender planen.',
      'Udvalget beder om to priser.',
      'Udvalget sender planen i høring.',
    );
    const again = chooseKind(edited, 'followed', three);
    expect(linesOf(again.content)).toContain('Udvalget beder om to priser.');
    expect(linesOf(again.content)).not.toContain('Udvalget beder om en pris.');
    expect(outcomeOfPoint(again, 'b')).toBe('changed');
  });

  it('is the same when it is chosen twice', () => {
    expect(chooseKind(followed, 'followed', three)).toEqual(followed);
  });

  it('keeps the list below a point, which counts as its words', () => {
    const section = recommendation(lead, [{ id: 'a', words: ['godkender følgende'] }]);
    const points = section.content[1];
    if (points?.type !== 'recommendationPoints') throw new Error('no points');
    points.content[0]?.content.push(bullets('broen', 'stien'));
    const facts = factsOf(section);
    const decision = chooseKind(undecided, 'followed', facts);
    expect(decision.content).toEqual(doc(p('Udvalget godkender følgende:'), bullets('broen', 'stien')));
    const shorter = { ...decision, content: doc(p('Udvalget godkender følgende:'), bullets('broen')) };
    expect(outcomeOf(shorter)).toBe('changed');
  });

  it('says so in one sentence where the recommendation has no points', () => {
    const decision = chooseKind(undecided, 'followed', none);
    expect(linesOf(decision.content)).toEqual(['Udvalget følger indstillingen.']);
    expect(outcomeOf(decision)).toBe('followed');
    expect(outcomeOf(saying(decision, 'Udvalget følger næsten indstillingen.'))).toBe('changed');
  });

  it('reads a recommendation that is one whole sentence', () => {
    const facts = factsOf(
      recommendation('Det indstilles, at udvalget godkender planen.', [{ id: 'a', words: [''] }]),
    );
    expect(linesOf(chooseKind(undecided, 'followed', facts).content)).toEqual(['Udvalget godkender planen.']);
  });
});

describe('another choice', () => {
  it('takes the place of what Punkt wrote, and of nothing else', () => {
    const followed = chooseKind(saying(undecided, 'Formanden indledte.'), 'followed', three);
    const noted = chooseKind(followed, 'noted', three);
    expect(linesOf(noted.content)).toEqual([
      'Formanden indledte.',
      'Udvalget tager orienteringen til efterretning.',
    ]);
    expect(noted.pointDecisions).toEqual([]);
    expect(outcomeOf(noted)).toBe('noted');
    expect(linesOf(chooseKind(noted, 'free', three).content)).toEqual(['Formanden indledte.']);
  });

  it('leaves a sentence that a person has edited', () => {
    const followed = chooseKind(undecided, 'followed', none);
    const edited = saying(followed, 'Udvalget følger indstillingen med glæde.');
    expect(linesOf(chooseKind(edited, 'rejected', none).content)).toEqual([
      'Udvalget følger indstillingen med glæde.',
      'Udvalget afviser indstillingen.',
    ]);
  });

  it('says in Danish what was decided', () => {
    const kinds = ['followed', 'noted', 'approved', 'postponed', 'rejected', 'returned', 'free'] as const;
    const wordsFor = (facts: ChoiceFacts) =>
      kinds.map((kind) => linesOf(chooseKind(undecided, kind, facts).content).join());
    expect(wordsFor(none)).toEqual([
      'Udvalget følger indstillingen.',
      'Udvalget tager orienteringen til efterretning.',
      'Godkendt.',
      'Udvalget udsætter punktet til et senere møde.',
      'Udvalget afviser indstillingen.',
      'Udvalget sender sagen tilbage til sekretariatet.',
      '',
    ]);
  });

  it('says to which meeting the item is put off', () => {
    const put = chooseKind(undecided, 'postponed', { ...three, postponedTo: june });
    expect(linesOf(put.content)).toEqual([
      'Udvalget udsætter punktet til mødet den 11.\u00a0juni\u00a02031.',
    ]);
    expect(put.postponedToMeetingId).toBe(june.id);
    const later = chooseKind(put, 'postponed', three);
    expect(linesOf(later.content)).toEqual(['Udvalget udsætter punktet til et senere møde.']);
    expect(later.postponedToMeetingId).toBeNull();
    expect(chooseKind(put, 'noted', three).postponedToMeetingId).toBeNull();
  });
});

describe('a decision point by point', () => {
  const [a, b, c] = three.points;
  const followed = chooseKind(undecided, 'followed', three);

  it('changes one sentence where it stands', () => {
    const put = choosePointKind(followed, b!, 'postponed', { ...three, postponedTo: june });
    expect(linesOf(put.content)).toEqual([
      'Udvalget godkender planen.',
      'Udvalget udsætter indstillingens punkt\u00a02 til mødet den 11.\u00a0juni\u00a02031.',
      'Udvalget sender planen i høring.',
    ]);
    expect(put.postponedToMeetingId).toBe(june.id);
    expect(outcomeOf(put)).toBe('changed');
    expect(outcomeOfPoint(put, 'b')).toBe('postponed');
    const back = choosePointKind(put, b!, 'followed', three);
    expect(back).toEqual(followed);
  });

  it('can be made in any order, and reads in the order of the points', () => {
    const last = choosePointKind(undecided, c!, 'followed', three);
    const first = choosePointKind(last, a!, 'noted', three);
    const all = choosePointKind(first, b!, 'rejected', three);
    expect(linesOf(all.content)).toEqual([
      'Udvalget tager indstillingens punkt\u00a01 til efterretning.',
      'Udvalget afviser indstillingens punkt\u00a02.',
      'Udvalget sender planen i høring.',
    ]);
    expect(outcomeOfPoint(last, 'a')).toBeNull();
  });

  it('is the decision on the item where all points came out alike', () => {
    const rejected = three.points.reduce(
      (choice, point) => choosePointKind(choice, point, 'rejected', three),
      undecided,
    );
    expect(rejected.kind).toBe('rejected');
    const again = three.points.reduce(
      (choice, point) => choosePointKind(choice, point, 'followed', three),
      rejected,
    );
    expect(again).toEqual(followed);
  });

  it('leaves the words to the person in a free one', () => {
    const free = choosePointKind(followed, b!, 'free', three);
    expect(linesOf(free.content)).toEqual(['Udvalget godkender planen.', 'Udvalget sender planen i høring.']);
    expect(outcomeOfPoint(free, 'b')).toBe('free');
  });
});
