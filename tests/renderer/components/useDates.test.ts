import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../renderer/components/useDates.ts';
import da from '../../../renderer/locales/da.json';
import en from '../../../renderer/locales/en.json';

const texts = createInstance({ resources: { da: { translation: da }, en: { translation: en } } });
await texts.init();

const danish = datesIn('da-DK', texts.getFixedT('da'));
const english = datesIn('en-GB', texts.getFixedT('en'));
/** No-break spaces as "~". */
const visible = (text: string): string => text.replaceAll('\u00a0', '~');
const morning = new Date(2031, 2, 14, 9, 5);

describe('dates on screen', () => {
  it('are never split between two lines', () => {
    expect(visible(danish.longDay('2031-03-14'))).toBe('fredag den 14.~marts~2031');
    expect(visible(danish.shortDay('2031-03-14'))).toBe('14.~marts');
    expect(visible(danish.moment(morning))).toBe('14.~marts~2031 kl.~9.05');
  });

  it('have times as the language writes them', () => {
    expect(danish.timeRange('09:05', '12:00')).toBe('9.05–12.00');
    expect(danish.clock(morning)).toBe('9.05');
    expect(english.timeRange('09:05', '12:00')).toBe('09:05–12:00');
    expect(english.clock(morning)).toBe('09:05');
  });
});
