import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeOutline } from '#shared/agenda/outline.ts';
import { outcomeOf, type Outcome } from '#shared/decisions/outcome.ts';
import { meetingSnapshotSchema, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { RichText } from '#shared/model/richText.ts';
import { bold, doc, link, p } from '#shared/richText/build.ts';
import { changeLines, lineOf, linesOf, NO_LETTER } from '#shared/richText/lines.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { findInMeeting, type Hit } from '#shared/search/findInMeeting.ts';
import { createFinder, type FindQuery, type Found } from '#shared/search/findWords.ts';
import type { MeetingParts } from '#shared/search/meetingTexts.ts';
import { replaceInMeeting } from '#shared/search/replaceInMeeting.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { runs } from '../../deepRuns.ts';

const partsOf = (snapshot: MeetingSnapshot): MeetingParts => ({
  outline: composeOutline(snapshot),
  sections: snapshot.sections,
  appendices: snapshot.appendices,
  decisions: snapshot.decisions,
});

const queryFor = (words: string, how: Partial<FindQuery> = {}): FindQuery => ({
  words,
  matchCase: true,
  wholeWords: false,
  ...how,
});

/** The snapshot after replacing every hit, and how many there were. */
function replaceAll(
  snapshot: MeetingSnapshot,
  query: FindQuery,
  words: string,
): { after: MeetingSnapshot; count: number } {
  const parts = partsOf(snapshot);
  const hits = findInMeeting(parts, query);
  const rows = replaceInMeeting(parts, hits, query, words);
  const after: MeetingSnapshot = {
    ...snapshot,
    groups: put(snapshot.groups, rows.groups),
    items: put(snapshot.items, rows.items),
    sections: put(snapshot.sections, rows.sections),
    appendices: put(snapshot.appendices, rows.appendices),
    decisions: put(snapshot.decisions, rows.decisions),
  };
  return { after, count: hits.length };
}

const put = <Row extends { id: string }>(all: readonly Row[], changed: readonly Row[]): Row[] =>
  all.map((row) => changed.find(({ id }) => id === row.id) ?? row);

const inText = (content: RichText, query: FindQuery, words: string): RichText => {
  const { after } = replaceAll(
    aSnapshot([{ title: '', sections: [{ heading: '', content }] }]),
    query,
    words,
  );
  return after.sections[0]!.content;
};

/** Signs that the generated meetings are full of. */
const someWords = fc.constantFrom('a', 'e', 'Punkt', 'rødgrød', 'P', ' ', '.', '1', 'aa', '–');

describe('replaceInMeeting', () => {
  it('gives new words the look of the first that they replace, and leaves the rest its own', () => {
    const before = doc(p('Det er ', bold('sags'), 'fremstillingen, ', link('sagen', 'https://eksempel.dk')));
    expect(inText(before, queryFor('sagsfremstillingen'), 'teksten')).toEqual(
      doc(p('Det er ', bold('teksten'), ', ', link('sagen', 'https://eksempel.dk'))),
    );
  });

  it('runs together what looks alike once nothing stands between', () => {
    expect(inText(doc(p('før ', bold('væk'), 'efter')), queryFor('væk'), '')).toEqual(doc(p('før efter')));
  });

  it('changes the titles of groups, items and appendices, the headings of sections, and decisions', () => {
    const words = 'e';
    const { after, count } = replaceAll(fullMeeting, queryFor(words), 'ë');
    expect(count).toBeGreaterThan(100);
    expect(findInMeeting(partsOf(after), queryFor(words))).toEqual([]);
    const kinds = findInMeeting(partsOf(after), queryFor('ë')).map(({ place }) => place.kind);
    expect([...new Set(kinds)].toSorted()).toEqual([
      'appendixTitle',
      'decisionLine',
      'groupTitle',
      'itemTitle',
      'sectionHeading',
      'sectionLine',
    ]);
  });

  it('changes decisions and what outsiders read of them', () => {
    const { after } = replaceAll(heldMeeting, queryFor('Strandlyst'), 'Bakkehus');
    const hits = findInMeeting(partsOf(after), queryFor('Bakkehus'));
    expect(hits.map(({ place }) => place.kind)).toContain('decisionLine');
    expect(findInMeeting(partsOf(after), queryFor('Strandlyst'))).toEqual([]);
    const [closed] = after.decisions.filter(({ publicContent }) => publicContent !== null);
    const afterwards = replaceAll(after, queryFor('Styregruppen'), 'Udvalget').after;
    const now = afterwards.decisions.find(({ id }) => id === closed!.id)!;
    expect(linesOf(now.publicContent!).join(' ')).toContain('Udvalget');
  });

  it('leaves a recommendation followed where its words change with those of the decision, and only there', () => {
    const followed = heldMeeting.decisions.filter((decision) => outcomeOf(decision) === 'followed');
    expect(followed.length).toBeGreaterThan(0);
    const query = queryFor('e');
    expect(outcomesOf(replaceAll(heldMeeting, query, 'ë').after)).toEqual(outcomesOf(heldMeeting));
    const byHand = findInMeeting(partsOf(heldMeeting), query).filter(isInDecision);
    const rows = replaceInMeeting(partsOf(heldMeeting), byHand, query, 'ë');
    const changed = rows.decisions.find(({ id }) => id === followed[0]!.id)!;
    expect(outcomeOf(changed)).toBe('changed');
  });

  it('leaves nothing to find, in a meeting that is still sound', () => {
    fc.assert(
      fc.property(snapshotArbitrary, someWords, fc.boolean(), (snapshot, words, matchCase) => {
        const query = queryFor(words, { matchCase });
        const { after } = replaceAll(snapshot, query, 'ŋ');
        expect(findInMeeting(partsOf(after), query)).toEqual([]);
        expect(meetingSnapshotSchema.safeParse(after).error).toBeUndefined();
      }),
      { numRuns: runs(150) },
    );
  });

  it('changes not one byte where words are replaced by themselves', () => {
    fc.assert(
      fc.property(snapshotArbitrary, someWords, (snapshot, words) => {
        const { after } = replaceAll(snapshot, queryFor(words), words);
        expect(JSON.stringify(after)).toBe(JSON.stringify(snapshot));
      }),
      { numRuns: runs(150) },
    );
  });

  it('writes a new word for every hit, and leaves every other sign where it was, with its marks', () => {
    fc.assert(
      fc.property(snapshotArbitrary, someWords, (snapshot, words) => {
        fc.pre(!JSON.stringify(snapshot).includes(NEW));
        const { after, count } = replaceAll(snapshot, queryFor(words), NEW);
        expect(findInMeeting(partsOf(after), queryFor(NEW))).toHaveLength(count);
        const find = createFinder(queryFor(words));
        snapshot.sections.forEach((section, place) => {
          const kept = signsOf(section.content, (line) => find?.(line) ?? []);
          const written = signsOf(after.sections[place]!.content, (line) => [...line.matchAll(/ŋ/g)].map(at));
          expect(written).toEqual(kept);
        });
      }),
      { numRuns: runs(150) },
    );
  });
});

const outcomesOf = ({ decisions }: MeetingSnapshot): Outcome[] => decisions.map(outcomeOf);

const isInDecision = ({ place }: Hit): boolean => place.kind === 'decisionLine';

const NEW = 'ŋ';

const at = ({ index }: RegExpExecArray): Found => ({ from: index, to: index + 1 });

/** Every sign of a text with its marks, but for those in the given places of each line. */
function signsOf(content: RichText, leaveOut: (line: string) => readonly Found[]): string[] {
  const signs: string[] = [];
  changeLines(content, (nodes) => {
    const places = leaveOut(lineOf(nodes));
    const isLeftOut = (place: number): boolean => places.some(({ from, to }) => place >= from && place < to);
    // What a note holds is a line of its own.
    const inLine = nodes.flatMap(({ content: _note, ...node }) =>
      (node.text ?? NO_LETTER).split('').map((sign) => JSON.stringify({ ...node, text: sign })),
    );
    signs.push(...inLine.filter((_sign, place) => !isLeftOut(place)));
    return nodes;
  });
  return signs;
}
