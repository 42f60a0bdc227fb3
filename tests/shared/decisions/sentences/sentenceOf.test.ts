import { describe, expect, it } from 'vitest';
import { sentenceOf } from '#shared/decisions/sentences/sentenceOf.ts';
import { lineOf } from '#shared/richText/lines.ts';
import { bold, footnote, italic, link, p, referTo, type Words } from '#shared/richText/build.ts';
import { idOf } from '../../../builders/rows.ts';

const names = { name: 'Styregruppen for Fjordens Veje og Stier', shortName: 'STIFO' };
const toStifo = 'Det indstilles, at STIFO';
const open = 'Det indstilles, at';

/** Lead, point, decision. Read as Danish: each third line must be a sentence that could stand in minutes as it is. */
const table: readonly (readonly [lead: string, point: string, decision: string])[] = [
  // The verb first.
  [toStifo, 'godkender regnskabet for 2031', 'STIFO godkender regnskabet for 2031.'],
  [toStifo, 'Godkender regnskabet for 2031', 'STIFO godkender regnskabet for 2031.'],
  [toStifo, 'drøfter udkastet og giver bemærkninger', 'STIFO drøfter udkastet og giver bemærkninger.'],
  [toStifo, 'tager orienteringen til efterretning', 'STIFO tager orienteringen til efterretning.'],
  [toStifo, 'følger arbejdsgruppens anbefalinger', 'STIFO følger arbejdsgruppens anbefalinger.'],
  [toStifo, 'udpeger to medlemmer til følgegruppen', 'STIFO udpeger to medlemmer til følgegruppen.'],
  [toStifo, 'vælger formand og næstformand', 'STIFO vælger formand og næstformand.'],
  [toStifo, 'lader sagen udgå', 'STIFO lader sagen udgå.'],
  [toStifo, 'er opmærksom på økonomien i 2032', 'STIFO er opmærksom på økonomien i 2032.'],
  [toStifo, 'offentliggør planen', 'STIFO offentliggør planen.'],
  [toStifo, 'beder sekretariatet undersøge broen', 'STIFO beder sekretariatet undersøge broen.'],
  [toStifo, 'tilslutter sig planen', 'STIFO tilslutter sig planen.'],
  [toStifo, 'kystsikrer vejen og hæver diget', 'STIFO kystsikrer vejen og hæver diget.'],
  // "at …"
  [
    toStifo,
    'godkender, at afgiften gælder fra den 1. marts 2032',
    'STIFO godkender, at afgiften gælder fra den 1. marts 2032.',
  ],
  [toStifo, 'godkender at stien lukkes om natten', 'STIFO godkender at stien lukkes om natten.'],
  ['Sekretariatet indstiller:', 'at STIFO godkender planen', 'STIFO godkender planen.'],
  ['Det indstilles,', 'at stien åbnes i maj,', 'Stien åbnes i maj.'],
  ['Det indstilles', 'at godkende planen', 'STIFO godkender planen.'],
  ['Det indstilles, at STIFO anbefaler, at', 'Broen males i 2033', 'STIFO anbefaler, at broen males i 2033.'],
  ['Det indstilles, at STIFO godkender', 'at broen males i 2033', 'STIFO godkender, at broen males i 2033.'],
  ['Det indstilles, at STIFO beslutter', 'at male broen i 2033', 'STIFO beslutter at male broen i 2033.'],
  // Several clauses.
  [
    toStifo,
    'godkender udkastet, der er ændret efter høringen, og sender det til kommunerne',
    'STIFO godkender udkastet, der er ændret efter høringen, og sender det til kommunerne.',
  ],
  [
    toStifo,
    'tager stilling til, om stien fortsat skal saltes, når vinteren er mild',
    'STIFO tager stilling til, om stien fortsat skal saltes, når vinteren er mild.',
  ],
  [
    toStifo,
    'på baggrund af drøftelsen godkender planen',
    'På baggrund af drøftelsen godkender STIFO planen.',
  ],
  [
    toStifo,
    'under forudsætning af tilskud fra staten godkender anlæg af cykelstien',
    'Under forudsætning af tilskud fra staten godkender STIFO anlæg af cykelstien.',
  ],
  [
    toStifo,
    'i lyset af høringssvarene ikke godkender planen',
    'I lyset af høringssvarene godkender STIFO ikke planen.',
  ],
  [
    'Det indstilles, at STIFO på den baggrund',
    'anbefaler model 2',
    'På den baggrund anbefaler STIFO model 2.',
  ],
  // Negations and other adverbs.
  [toStifo, 'ikke godkender ansøgningen', 'STIFO godkender ikke ansøgningen.'],
  [
    toStifo,
    'ikke imødekommer ansøgningen fra Sejlklubben',
    'STIFO imødekommer ikke ansøgningen fra Sejlklubben.',
  ],
  [toStifo, 'ikke tilslutter sig forslaget', 'STIFO tilslutter sig ikke forslaget.'],
  [toStifo, 'ikke længere støtter fonden', 'STIFO støtter ikke længere fonden.'],
  [toStifo, 'ikke går videre med model 1', 'STIFO går ikke videre med model 1.'],
  [
    toStifo,
    'godkender planen og ikke sender den i høring',
    'STIFO godkender planen og sender den ikke i høring.',
  ],
  [toStifo, 'godkender, at afgiften ikke stiger', 'STIFO godkender, at afgiften ikke stiger.'],
  [
    toStifo,
    'godkender, at afgiften stiger og ikke falder igen',
    'STIFO godkender, at afgiften stiger og ikke falder igen.',
  ],
  [toStifo, 'fortsat støtter færgen', 'STIFO støtter fortsat færgen.'],
  [
    toStifo,
    'Evt. beslutter, hvilken opfølgning der er behov for',
    'STIFO beslutter evt., hvilken opfølgning der er behov for.',
  ],
  [open, 'stierne ikke saltes om natten', 'Stierne saltes ikke om natten.'],
  [open, 'der ikke igangsættes flere anlæg i 2032', 'Der igangsættes ikke flere anlæg i 2032.'],
  [open, 'STIFO godkender også priser for 2033', 'STIFO godkender også priser for 2033.'],
  // The passive.
  [open, 'regnskabet godkendes', 'Regnskabet godkendes.'],
  [open, 'de nye priser først reguleres i 2033', 'De nye priser reguleres først i 2033.'],
  [open, 'aftalen om vintertjeneste forlænges med ét år', 'Aftalen om vintertjeneste forlænges med ét år.'],
  [open, 'forslaget om at lukke broen afvises', 'Forslaget om at lukke broen afvises.'],
  [toStifo, 'Priser og afgifter for 2033 godkendes', 'Priser og afgifter for 2033 godkendes.'],
  [toStifo, 'støtte til færgen bevilges', 'Støtte til færgen bevilges.'],
  [toStifo, 'orienteres om arbejdet på broen', 'STIFO orienteres om arbejdet på broen.'],
  [toStifo, 'bemyndiges til at indgå aftalen', 'STIFO bemyndiges til at indgå aftalen.'],
  [toStifo, 'KNUD orienteres om sagen', 'KNUD orienteres om sagen.'],
  // The body's full and short name, and other names for it.
  [open, 'STIFO godkender dagsordenen', 'STIFO godkender dagsordenen.'],
  [
    'Det indstilles, at Styregruppen for Fjordens Veje og Stier',
    'ikke godkender det',
    'Styregruppen for Fjordens Veje og Stier godkender det ikke.',
  ],
  [
    toStifo,
    'Styregruppen for Fjordens Veje og Stier ikke godkender planen',
    'Styregruppen for Fjordens Veje og Stier godkender ikke planen.',
  ],
  ['Det indstilles, at styregruppen', 'godkender planen', 'Styregruppen godkender planen.'],
  ['Det indstilles, at STIFO Nord', 'godkender planen', 'STIFO Nord godkender planen.'],
  [toStifo, 'STIFO godkender planen', 'STIFO godkender planen.'],
  [open, 'godkender dagsordenen', 'STIFO godkender dagsordenen.'],
  // A point that is a question.
  [toStifo, 'Hvordan kan trafikken dæmpes?', 'STIFO drøfter spørgsmålet: Hvordan kan trafikken dæmpes?'],
  [toStifo, 'Skal broen males?', 'STIFO drøfter spørgsmålet: Skal broen males?'],
  [
    toStifo,
    'Hvor mange pladser er der brug for',
    'STIFO drøfter spørgsmålet: Hvor mange pladser er der brug for?',
  ],
  [toStifo, 'drøfter, hvordan trafikken kan dæmpes?', 'STIFO drøfter, hvordan trafikken kan dæmpes.'],
  [
    'Det indstilles, at STIFO drøfter',
    'hvilken model STIFO kan vælge?',
    'STIFO drøfter, hvilken model STIFO kan vælge.',
  ],
  [
    'Det indstilles, at STIFO tager stilling til:',
    'Om der er brug for en bro',
    'STIFO tager stilling til, om der er brug for en bro.',
  ],
  ['Det indstilles, at STIFO drøfter', 'Muligheder for tilskud', 'STIFO drøfter muligheder for tilskud.'],
  // The lead in other wordings.
  ['At STIFO:', 'tager notatet til efterretning.', 'STIFO tager notatet til efterretning.'],
  ['STIFO:', 'tager notatet til efterretning.', 'STIFO tager notatet til efterretning.'],
  ['Forretningsudvalget anbefaler at STIFO', 'tiltræder aftalen', 'STIFO tiltræder aftalen.'],
  ['STIFO bedes', 'godkende planen', 'STIFO godkender planen.'],
  ['STIFO anmodes om at', 'ikke gøre mere ved sagen', 'STIFO gør ikke mere ved sagen.'],
  [
    'STIFO opfordres til at',
    'godkende planen og sende den i høring',
    'STIFO beslutter at godkende planen og sende den i høring.',
  ],
  ['Det indstilles til STIFO at', 'tage notatet til efterretning', 'STIFO tager notatet til efterretning.'],
  ['', 'Planen godkendes', 'Planen godkendes.'],
  // How a list ends its lines.
  [toStifo, 'godkender planen;', 'STIFO godkender planen.'],
  [toStifo, 'godkender planen, og', 'STIFO godkender planen.'],
  [toStifo, 'godkender planen samt', 'STIFO godkender planen.'],
  ['Det indstilles, at', 'planen godkendes, og at', 'Planen godkendes.'],
  [toStifo, '– godkender planen …', 'STIFO godkender planen …'],
  [toStifo, 'godkender priser for broer, stier m.v.', 'STIFO godkender priser for broer, stier m.v.'],
  [toStifo, 'godkender planen (bilag 2).', 'STIFO godkender planen (bilag 2).'],
  // What is no clause at all.
  [toStifo, 'Godkendelse af planen', 'STIFO følger indstillingen: Godkendelse af planen.'],
];

const sentence = (lead: string, ...words: Words[]) => sentenceOf(lead, p(...words).content ?? [], names);

const above = (text: string): string => lineOf(sentenceOf(toStifo, p(text).content ?? [], names, true));

describe('a point of a recommendation', () => {
  it.each(table)('%s | %s', (lead, point, decision) => {
    expect(lineOf(sentence(lead, point))).toBe(decision);
  });

  it('is tried in more than sixty wordings, none of them twice', () => {
    expect(new Set(table.map(([lead, point]) => `${lead}|${point}`)).size).toBe(table.length);
    expect(table.length).toBeGreaterThan(60);
  });

  it('gives nothing where nothing is written', () => {
    expect(sentence(toStifo)).toEqual([]);
    expect(sentence(toStifo, ' ; ')).toEqual([]);
  });

  it('keeps its formats, its links and its references', () => {
    const reference = referTo('appendix', idOf(4));
    expect(sentence(toStifo, 'ikke ', bold('godkender'), ' planen, jf. ', reference)).toEqual(
      p('STIFO ', bold('godkender'), ' ikke planen, jf. ', reference, '.').content,
    );
    const address = link('planen', 'https://stier.example');
    expect(sentence(toStifo, 'Godkender ', italic('hele'), ' ', address)).toEqual(
      p('STIFO godkender ', italic('hele'), ' ', address, '.').content,
    );
    expect(sentence(open, bold('planen'), ' godkendes')).toEqual(p(bold('Planen'), ' godkendes.').content);
  });

  it('lets a reference that comes first begin the sentence', () => {
    expect(sentence(open, referTo('appendix', idOf(4)), ' godkendes')).toEqual(
      p(referTo('appendix', idOf(4), true), ' godkendes.').content,
    );
  });

  it('puts the full stop before the mark of a footnote', () => {
    const note = footnote('Målt i maj');
    expect(sentence(toStifo, 'godkender målingen', note)).toEqual(
      p('STIFO godkender målingen.', note).content,
    );
  });

  it('ends in a colon where a list stands below it, unless it ended in a full stop', () => {
    expect(above('godkender følgende priser')).toBe('STIFO godkender følgende priser:');
    expect(above('godkender følgende priser:')).toBe('STIFO godkender følgende priser:');
    expect(above('godkender priserne.')).toBe('STIFO godkender priserne.');
  });

  it('says the body’s whole name where it has no short one', () => {
    const line = sentenceOf(open, p('godkender planen').content ?? [], { name: 'Færgerådet', shortName: '' });
    expect(lineOf(line)).toBe('Færgerådet godkender planen.');
  });
});
