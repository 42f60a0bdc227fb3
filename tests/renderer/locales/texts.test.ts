import { describe, expect, it } from 'vitest';
import da from '../../../renderer/locales/da.json';
import en from '../../../renderer/locales/en.json';
import { dynamicKeys } from './dynamicKeys.ts';
import { readSourceTexts, textsIn } from './sourceTexts.ts';

type Tree = { readonly [name: string]: string | Tree };
type Texts = ReadonlyMap<string, string>;

/** "status.draft" → "Kladde" */
function flatten(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, name].join('.'), value]] : flatten(value, [...path, name]),
  );
}

const danish: Texts = new Map(flatten(da));
const english: Texts = new Map(flatten(en));
const source = readSourceTexts();

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}|\{\d+\}/g)].map((match) => match[1] ?? match[0]).toSorted();

const openIn = (texts: Texts) =>
  Object.fromEntries([...texts].map(([key, text]) => [key, placeholdersIn(text)]));

/** The key that the source asks for: i18next itself adds the ending for one or for many. */
const askedFor = (key: string): string => key.replace(/_(?:one|other)$/, '');

/** Every key a call may ask for, written out. */
const expand = ({ key, varies }: { key: string; varies: boolean }): string[] =>
  varies ? (dynamicKeys[key] ?? []).map((ending) => key + ending) : [key];

describe('the texts on screen', () => {
  it('are the same ones in Danish and English', () => {
    expect([...english.keys()].toSorted()).toEqual([...danish.keys()].toSorted());
  });

  it('are never empty', () => {
    const empty = [...danish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('leave the same open in both languages', () => {
    expect(openIn(english)).toEqual(openIn(danish));
  });

  it('have both a text for one and a text for many', () => {
    const counted = [...danish.keys()].filter((key) => askedFor(key) !== key);
    const missing = counted.flatMap((key) =>
      ['_one', '_other'].map((ending) => askedFor(key) + ending).filter((form) => !danish.has(form)),
    );
    expect(counted).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it('are translated, but for the words that are the same', () => {
    const sameInBoth = [...danish].filter(
      ([key, text]) => english.get(key) === text && /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    );
    expect(sameInBoth.map(([key]) => key)).toEqual([
      'vote.side.for',
      'action.note',
      'followUp.state',
      'meetings.status',
      'layout.form',
      'layout.units.millimetres',
      'layout.logo',
      'members.organisation',
      'item.minutesUnit',
      'format.listType_a',
      'format.listType_i',
      'format.link',
      'appendices.link',
      'appendices.families.pdf',
      'appendices.families.word',
      'appendices.families.mail',
      'appendices.families.film',
      'package.field.note',
      'package.field.organisation',
      'settings.officeNames.word',
      'settings.officeNames.excel',
      'settings.officeNames.powerPoint',
      'settings.officeNames.libreOffice',
      'recovery.size',
      'notes.text.note',
      'notes.kind.note',
    ]);
  });
});

describe('the source of the screens', () => {
  const asked = new Set(source.calls.flatMap(expand));
  const known = new Set([...danish.keys()].flatMap((key) => [key, askedFor(key)]));

  it('puts keys together only where the endings are listed', () => {
    const begins = new Set(source.calls.filter(({ varies }) => varies).map(({ key }) => key));
    expect([...begins].toSorted()).toEqual(Object.keys(dynamicKeys).toSorted());
    expect(source.unreadable).toEqual([]);
  });

  it('asks only for texts that are there', () => {
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
  });

  it('asks for every text that is there', () => {
    const unused = [...danish.keys()].filter((key) => !asked.has(key) && !asked.has(askedFor(key)));
    expect(unused).toEqual([]);
  });

  it('fills in all that a text leaves open', () => {
    const forgotten = source.calls.flatMap(({ where, filledIn, ...call }) =>
      expand(call).flatMap((key) => {
        const text = danish.get(key) ?? danish.get(`${key}_other`) ?? '';
        const open = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
        return open.filter((name) => !filledIn?.includes(name)).map((name) => `${where} ${key}: ${name}`);
      }),
    );
    expect(forgotten).toEqual([]);
  });

  it('writes no text of its own', () => {
    expect(source.literals).toEqual([]);
  });
});

describe('reading a source', () => {
  it('sees every way of writing words into a component', () => {
    const planted = `
      const a = <p title="Titel">Tekst {'Ord'} {open ? \`Åben \${x}\` : null}</p>;
      const b = <><input placeholder={missing && 'Skriv'} data-row="raekke" aria-label={t('a.b')} /> 3.</>;
      const c = <b title="Ctrl+F">Punkt</b>;`;
    expect(textsIn('planted.tsx', planted).literals).toEqual([
      'planted.tsx:2 Tekst',
      'planted.tsx:2 Ord',
      'planted.tsx:2 Åben',
      'planted.tsx:2 Titel',
      'planted.tsx:3 Skriv',
    ]);
  });

  it('sees every way of asking for a text', () => {
    const planted = "t('a'); t(x ? 'b' : 'c', { n }); t(`d.${x}`, given); t(x); t(`e.${x}.f`);";
    const { calls, unreadable } = textsIn('planted.ts', planted);
    expect(calls.map(({ key, varies, filledIn }) => [key, varies, filledIn])).toEqual([
      ['a', false, []],
      ['b', false, ['n']],
      ['c', false, ['n']],
      ['d.', true, null],
    ]);
    expect(unreadable).toEqual(['planted.ts:1', 'planted.ts:1']);
  });
});
