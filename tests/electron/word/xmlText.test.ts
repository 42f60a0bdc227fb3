import { describe, expect, test } from 'vitest';
import { toLinkTarget } from '../../../electron/word/linkTarget.ts';
import { escapeXml, toXmlText } from '../../../electron/word/xmlText.ts';

describe('text in a Word file', () => {
  test('loses the characters that XML forbids and nothing else', () => {
    expect(toXmlText('a\u0000b\u001bc\ud800d\uffffe')).toBe('abcde');
    expect(toXmlText('æøå 😀 👩‍👧 \u00a0–§')).toBe('æøå 😀 👩‍👧 \u00a0–§');
  });

  test('has spaces where lines were broken', () => {
    expect(toXmlText('en\r\nto\ttre\u2028fire')).toBe('en to tre fire');
  });

  test('has the signs of XML escaped in parts that are written by hand', () => {
    expect(escapeXml('<a> & "b"\u0007')).toBe('&lt;a&gt; &amp; "b"');
  });
});

describe('the address of a link', () => {
  test('is percent-encoded', () => {
    expect(toLinkTarget(' https://eksempel.dk/år 2032?æ=<ø> ')).toBe(
      'https://eksempel.dk/%C3%A5r%202032?%C3%A6=%3C%C3%B8%3E',
    );
  });

  test('is nothing where it is no address or too long for Word', () => {
    expect(toLinkTarget('https://')).toBeNull();
    expect(toLinkTarget(`https://eksempel.dk/${'x'.repeat(3000)}`)).toBeNull();
  });
});
