import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillFields,
  hasFields,
  isFilledFrom,
  saysUnknown,
  strangeTokens,
  type FieldValues,
  type KnownMeeting,
} from '#shared/agenda/standardFields.ts';
import { runs } from '../../deepRuns.ts';

const winter: KnownMeeting = { date: '2024-01-22', startTime: '12:00', endTime: '16:00', place: 'Bådhuset' };
const summer: KnownMeeting = {
  date: '2024-06-04',
  startTime: '09:30',
  endTime: '11:00',
  place: 'Lyngsø Rådhus, Tranen',
};
const known: FieldValues = { previousMeeting: winter, nextMeeting: summer };
const unknown: FieldValues = { previousMeeting: null, nextMeeting: null };

const TITLE = 'Godkendelse af referat fra {forrige møde}';
const SENTENCE = 'Næste møde er {næste møde}.';

/** With ordinary spaces, to be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const filled = (text: string, values: FieldValues): string => plain(fillFields(text, values));

describe('a field of a standard item', () => {
  it('says when the last meeting was', () => {
    expect(filled(TITLE, known)).toBe('Godkendelse af referat fra mødet den 22. januar 2024');
  });

  it('says when and where the next one is, as far as it is known', () => {
    expect(filled(SENTENCE, known)).toBe(
      'Næste møde er tirsdag den 4. juni 2024, kl. 9.30–11.00, Lyngsø Rådhus, Tranen.',
    );
    const dayOnly = { ...summer, startTime: null, endTime: null, place: ' ' };
    expect(filled(SENTENCE, { ...known, nextMeeting: dayOnly })).toBe(
      'Næste møde er tirsdag den 4. juni 2024.',
    );
  });

  it('can be sent out as it is while the meeting is not known', () => {
    expect(filled(TITLE, unknown)).toBe('Godkendelse af referat fra seneste møde');
    expect(filled(SENTENCE, unknown)).toBe('Næste møde er endnu ikke fastlagt.');
  });

  it('begins with a capital letter where it begins the text', () => {
    expect(filled('{næste møde}', known)).toMatch(/^Tirsdag den 4\. juni/);
    expect(filled('{forrige møde}', unknown)).toBe('Seneste møde');
  });

  it('may be typed with other spaces and capitals, and more than once', () => {
    expect(filled('{ Forrige  MØDE } og {forrige\u00a0møde}', unknown)).toBe('Seneste møde og seneste møde');
  });

  it('never breaks a date at the end of a line', () => {
    expect(fillFields(TITLE, known)).toContain('den\u00a022.\u00a0januar\u00a02024');
  });
});

describe('what stands in braces and is no field', () => {
  it('is left as it is, and can be pointed out', () => {
    expect(fillFields('Referat fra {forige møde}', known)).toBe('Referat fra {forige møde}');
    expect(strangeTokens('{forige møde}, {forrige møde} og {}')).toEqual(['{forige møde}', '{}']);
    expect(hasFields('{forige møde}')).toBe(false);
    expect(hasFields(TITLE)).toBe(true);
  });
});

const knownArbitrary: fc.Arbitrary<KnownMeeting> = fc.record({
  date: fc
    .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  startTime: fc.constantFrom('08:00', '13:45', null),
  endTime: fc.constantFrom('09:30', '15:00', null),
  place: fc.constantFrom('', 'Bådhuset', 'Sal (2), Ærø [øst]', 'kl. 9', 'Salen\nTeams'),
});

const templateArbitrary = fc
  .array(
    fc.oneof(
      fc.constantFrom('{forrige møde}', '{næste møde}'),
      fc.string({ unit: fc.constantFrom('a', 'Æ', ' ', '.', '(', '[', '+', '*', '\\', '/', '-', '3', ',') }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

describe('a standard text', () => {
  it('is known again however its fields were filled, and by whether a meeting was not known', () => {
    fc.assert(
      fc.property(
        templateArbitrary,
        fc.option(knownArbitrary),
        fc.option(knownArbitrary),
        (template, previousMeeting, nextMeeting) => {
          const text = fillFields(template, { previousMeeting, nextMeeting });
          expect(isFilledFrom(template, text)).toBe(true);
          const lacksOne =
            (template.includes('{forrige') && !previousMeeting) ||
            (template.includes('{næste') && !nextMeeting);
          expect(saysUnknown(template, text)).toBe(lacksOne);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is not any other text', () => {
    expect(isFilledFrom(TITLE, 'Godkendelse af referat fra den ekstraordinære generalforsamling')).toBe(
      false,
    );
    expect(isFilledFrom(TITLE, 'Om godkendelse af referat fra seneste møde')).toBe(false);
    expect(isFilledFrom('Eventuelt', 'Eventuelt.')).toBe(false);
  });

  it('is known though the no-break spaces of its date were typed anew', () => {
    expect(isFilledFrom(TITLE, 'Godkendelse af referat fra mødet den 2. maj 2031')).toBe(true);
  });
});
