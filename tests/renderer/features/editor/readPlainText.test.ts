import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../renderer/features/editor/paste/readPlainText.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph', text }));

describe('plain text', () => {
  it('has a paragraph for every line, and none for an empty one', () => {
    expect(readPlainText('Et\nto\r\n\r\n  tre \n')).toEqual(paragraphs('Et', 'to', 'tre'));
  });

  it('keeps short lines apart, however alike they are', () => {
    const names = [
      'Inger Lund, formand',
      'Bodil Krogh, kasserer',
      'Palle Storm, sekretær',
      'Ove Bang, revisor',
    ];
    expect(readPlainText(names.join('\n'))).toEqual(paragraphs(...names));
  });

  it('keeps long lines apart that no page has broken', () => {
    const long =
      'Det er en lang sætning, der er skrevet i ét stræk, og som er meget længere end nogen side er bred. ';
    const lines = [long.repeat(2).trim(), long.repeat(3).trim(), long.repeat(2).trim()];
    expect(readPlainText(lines.join('\n'))).toEqual(paragraphs(...lines));
  });

  it('keeps the points of a recommendation apart, though they are about as long', () => {
    const points = [
      'godkender, at taksterne bliver som foreslået i sagsfremstillingen',
      'drøfter, om fristen for tilmelding kan flyttes til efter sommer',
      'tager orienteringen om byggeriet til efterretning',
      'beslutter, hvem der skal sidde i den arbejdsgruppe, som nævnes',
    ];
    expect(readPlainText(points.join('\n'))).toEqual(paragraphs(...points));
  });

  it('has lists where lines are written as such', () => {
    expect(readPlainText('Vi skal:\n- male\n– feje\n3. juni er det slut')).toEqual([
      { kind: 'paragraph', text: 'Vi skal:' },
      { kind: 'bullets', items: ['male', 'feje'] },
      { kind: 'paragraph', text: '3. juni er det slut' },
    ]);
    expect(readPlainText('2. male\n3) feje\n5. hvile')).toEqual([
      { kind: 'numbers', start: 2, items: ['male', 'feje'] },
      { kind: 'paragraph', text: '5. hvile' },
    ]);
  });

  it('is nothing where nothing is written', () => {
    expect(readPlainText(' \n\n')).toEqual([]);
  });
});

it('text from a PDF is put together where the page broke it', () => {
  const pdf = readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/paste/pdf.txt'), 'utf8');
  expect(readPlainText(pdf)).toEqual([
    {
      kind: 'paragraph',
      text: 'Foreningen har i det forløbne år haft 412 medlemmer, hvilket er en fremgang på 18 i forhold til året før. Fremgangen er størst blandt de unge, som især er kommet til gennem samarbejdet med skolerne.',
    },
    {
      kind: 'paragraph',
      text: 'Regnskabet viser et mindre overskud. Bestyrelsen foreslår, at beløbet sættes af til vedligeholdelse af klubhuset og til nyt udstyr, der skal købes ind inden næste sæson.',
    },
    { kind: 'paragraph', text: 'Bestyrelsen peger på tre opgaver:' },
    {
      kind: 'bullets',
      items: [
        'Taget på klubhuset, som blev set efter i oktober, og som ikke kan vente til næste år',
        'Ny bro',
        'Låse på skurene',
      ],
    },
  ]);
});

it('lettered lines are a list, and a short form at the start of a line is none', () => {
  expect(readPlainText('a) et\nb) to\nc) tre')).toEqual([{ kind: 'letters', items: ['et', 'to', 'tre'] }]);
  expect(readPlainText('b) et\nc) to')).toEqual(paragraphs('b) et', 'c) to'));
});

it('signs that nobody sees are left behind', () => {
  expect(readPlainText('for\u00advalt\u200bning')).toEqual(paragraphs('forvaltning'));
});

it('two words that share their last part keep the hyphen of the first', () => {
  const text =
    'Sagen har været til høring i alle kommunens råd og nævn, herunder børne-\nog ungeudvalget, som ikke havde bemærkninger til det fremlagte forslag om\nbusserne og deres ruter i det kommende år.';
  expect(readPlainText(text)).toEqual(paragraphs(text.replaceAll('\n', ' ')));
});
