import { textsOf, type MeetingText } from '#shared/search/meetingTexts.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import type { Misspelling } from '../../stores/spellingMenu.ts';
import { wrongWords } from '#shared/spelling/judge.ts';
import { useSpelling } from '../../stores/spelling.ts';
import { verdictOf } from './verdicts.ts';

/** Every line of a meeting that is to be Danish. */
export function textsToCheck(agenda: WrittenAgenda): MeetingText[] {
  const english = new Set(agenda.sections.filter(({ language }) => language === 'en').map(({ id }) => id));
  return textsOf(agenda).filter(({ place }) => !('sectionId' in place && english.has(place.sectionId)));
}

/** The wrong words of a meeting in the order they are read, as far as they have been judged. */
export function misspellingsOf(agenda: WrittenAgenda): Misspelling[] {
  const { known } = useSpelling.getState();
  return textsToCheck(agenda).flatMap(({ place, text }) =>
    wrongWords(text, known, verdictOf).map(({ from, to, asked }) => ({
      place,
      from,
      to,
      asked,
      words: text.slice(from, to),
    })),
  );
}
