const BULLET = /^[-–—•·*▪◦‣o](?:\s+|$)/u;

/** "Punkt 3:", "Pkt. 3.1 –", "punkt 3". */
const NAMED_NUMBER = /^(?:punkt|pkt\.?)\s*\d+(?:\.\d+)*\s*[.:)–-]?(?:\s+|$)/iu;

/** "1.", "1.1", "12)", "b)": at most three digits, so that years stay, and two on a lower level, so that "3.000" does. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})+[.:)]?|\d{1,3}[.:)]|[a-zæøå]\))(?:\s+|$)/iu;

/** "12. marts": the number is part of the title. */
const DAY =
  /^\d{1,2}\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/iu;

/**
 * The titles in a list that comes from a mail or a document: one for each line that says something, without the
 * numbers and bullets that stood before them, since the agenda gives its own.
 */
export function titlesFromText(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\v\u2028\u2029]/u)
    .map(titleFromLine)
    .filter((title) => title !== '');
}

function titleFromLine(line: string): string {
  const words = line.replaceAll(/\s+/gu, ' ').trim().replace(BULLET, '');
  if (DAY.test(words)) return words;
  return words.replace(NAMED_NUMBER, '').replace(NUMBER, '').trim();
}
