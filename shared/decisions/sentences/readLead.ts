import { isFiniteVerb } from './verbs.ts';
import { beginsAside, countAdverbs, wordsOf, type Word } from './words.ts';

/** What a body calls itself. */
export interface BodyNames {
  readonly name: string;
  readonly shortName: string;
}

/** What the words before the points say of the sentence that each point goes on with. */
export interface Lead {
  /**
   * How the sentence begins: "DAS", "DAS drøfter", "udvalget anbefaler, at". '' where each point begins its own.
   */
  readonly opening: string;
  /** Who decides. The body's own name where the lead does not tell. */
  readonly subject: string;
  /** Whether the opening is the subject and adverbs only, so that the point brings the verb. */
  readonly wantsVerb: boolean;
}

/** "DAS bedes …", "DAS anmodes om at …": the points are infinitives. */
const ASKED =
  /^(?!det\s)(.+?)\s+(?:bedes|anmodes\s+om|opfordres\s+til|inviteres\s+til|indstilles\s+til)(?:,?\s+at)?$/iu;
/** "Det indstilles til styregruppen at …" */
const ADDRESSED = /(?:indstille[sr]|anbefale[sr]|foreslå[sr])\s+(?:til|over\s*for)\s+(.+?)(?:,|\s+at|$)/iu;
const FIRST_AT = /(?:^|\s)at(?=\s|$)/iu;
const RECOMMENDING = /indstil|anbefal|foresl|beslutning/iu;

/** Reads the line before the points, in whichever of its wordings. */
export function readLead(line: string, names: BodyNames): Lead {
  const lead = line.trim().replace(/[\s:;.,–-]+$/u, '');
  const asked = ASKED.exec(lead)?.[1];
  if (asked !== undefined) return { opening: asked, subject: asked, wantsVerb: true };
  const opening = openingOf(lead);
  if (opening === '') {
    const subject = ADDRESSED.exec(lead)?.[1] ?? (names.shortName.trim() || names.name.trim());
    return { opening, subject, wantsVerb: false };
  }
  const end = endOfSubject(opening, names);
  const after = wordsOf(opening.slice(end));
  const wantsVerb = after.every(({ bare }) => !isFiniteVerb(bare) && bare !== 'at');
  return { opening, subject: opening.slice(0, end), wantsVerb };
}

function openingOf(lead: string): string {
  const at = FIRST_AT.exec(lead);
  if (at) return lead.slice(at.index + at[0].length).trim();
  // A lead that is nothing but a name: "DAS:".
  return RECOMMENDING.test(lead) ? '' : lead;
}

/** Where the subject ends that a clause begins with: before the first verb, or the adverbs that stand before it. */
export function endOfSubject(clause: string, names: BodyNames): number {
  const words = wordsOf(clause);
  const known = endOfName(clause, names);
  const first = Math.max(
    1,
    words.findIndex(({ from }) => from >= known),
  );
  if (known > 0 && beginsAside(words, first)) return known;
  const next = words.findIndex(
    ({ bare }, index) =>
      index >= first && (isFiniteVerb(bare) || countAdverbs(words, index) > 0 || saysWhy(words, index)),
  );
  return words[(next === -1 ? words.length : next) - 1]?.to ?? 0;
}

/** "DAS på den baggrund". Other remarks may as well belong to a name: "udvalget efter kommunelovens § 17". */
function saysWhy(words: readonly Word[], index: number): boolean {
  return words[index]?.bare === 'på' && words.slice(index).some(({ bare }) => bare === 'baggrund');
}

/** Where one of the body's names ends that a clause begins with; 0 where it begins with none. */
export function endOfName(clause: string, { name, shortName }: BodyNames): number {
  const lengths = [name, shortName]
    .map((each) => each.trim())
    .filter((each) => each !== '' && beginsWith(clause, each))
    .map((each) => each.length);
  return Math.max(0, ...lengths);
}

function beginsWith(clause: string, name: string): boolean {
  const follows = clause.charAt(name.length);
  return (
    clause.slice(0, name.length).toLocaleLowerCase('da') === name.toLocaleLowerCase('da') &&
    !/[\p{L}\p{N}]/u.test(follows)
  );
}
