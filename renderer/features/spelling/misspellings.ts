import type { Spot } from '#shared/search/findInMeeting.ts';
import { keyOf, textsOf, type MeetingParts, type MeetingText } from '#shared/search/meetingTexts.ts';
import { wrongWords } from '#shared/spelling/judge.ts';
import { useSpelling } from '../../stores/spelling.ts';
import type { Misspelling } from '../../stores/spellingMenu.ts';
import type { Searched } from '../find/searched.ts';
import { judgeLineNow } from './judging.ts';
import { verdictOf } from './verdicts.ts';

/** Every line of a meeting that is written here and is to be Danish. */
export function textsToCheck(
  agenda: MeetingParts,
  isWrittenHere: Searched['isWrittenHere'] = () => true,
): MeetingText[] {
  const english = new Set(agenda.sections.filter(({ language }) => language === 'en').map(({ id }) => id));
  return textsOf(agenda).filter(
    ({ place }) => !('sectionId' in place && english.has(place.sectionId)) && isWrittenHere(place),
  );
}

/**
 * The first wrong word from a spot on, and on from the beginning when the meeting ends. Lines are judged one by one, so
 * that nobody waits for those behind it. failed: the dictionary cannot be had.
 */
export async function nextMisspelling(
  agenda: MeetingParts,
  spot: Spot,
  isWrittenHere?: Searched['isWrittenHere'],
): Promise<Misspelling | 'none' | 'failed'> {
  const { known } = useSpelling.getState();
  for (const { place, text, start } of textsFrom(agenda, spot, isWrittenHere)) {
    if (!(await judgeLineNow(text, known))) return 'failed';
    const word = wrongWords(text, known, verdictOf).find(({ from }) => from >= start);
    if (word) return { place, ...word, words: text.slice(word.from, word.to) };
  }
  return 'none';
}

/** The lines from a spot on and round to it again; `start` is where in the line to begin. */
function textsFrom(
  agenda: MeetingParts,
  { place, offset }: Spot,
  isWrittenHere: Searched['isWrittenHere'],
): (MeetingText & { start: number })[] {
  const order = new Map(textsOf(agenda).map((text, index) => [keyOf(text.place), index]));
  const orderOf = (other: MeetingText['place']): number => order.get(keyOf(other)) ?? -1;
  const spotOrder = orderOf(place);
  const texts = textsToCheck(agenda, isWrittenHere);
  const after = texts.filter((text) => orderOf(text.place) >= spotOrder);
  const before = texts.filter((text) => orderOf(text.place) <= spotOrder);
  return [
    ...after.map((text) => ({ ...text, start: orderOf(text.place) === spotOrder ? offset : 0 })),
    ...before.map((text) => ({ ...text, start: 0 })),
  ];
}
