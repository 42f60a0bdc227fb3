import { array, assert, constantFrom, property } from 'fast-check';
import { resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { findAppFile } from '../../../electron/security/appFile.ts';

const folder = resolve('renderer-build');

it.each([
  ['app://punkt/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://punkt/index.html?x=1#/meetings', 'index.html', 'text/html; charset=utf-8'],
  ['app://punkt/assets/index-Ab_1.js', 'assets/index-Ab_1.js', 'text/javascript; charset=utf-8'],
  ['app://punkt/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
  ['app://punkt/assets/open-sans.woff2', 'assets/open-sans.woff2', 'font/woff2'],
])('finds the file of %s', (address, file, contentType) => {
  expect(findAppFile(address, folder)).toEqual({ path: resolve(folder, file), contentType });
});

it.each([
  'app://other/index.html',
  'app://punkt/',
  'app://punkt/assets',
  'app://punkt/index.php',
  'app://punkt/%2e%2e%2fmain.js',
  'app://punkt/assets/..%2f..%2f..%2fsecret.json',
  'app://punkt/..%5c..%5csecret.json',
  'app://punkt/C%3a/secret.json',
  'app://punkt/%00.js',
  'app://punkt/%ff.js',
])('finds no file for %s', (address) => {
  expect(findAppFile(address, folder)).toBeNull();
});

it('never leaves the folder, whatever the address', () => {
  const part = constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '/',
    '//',
    '\\',
    'a',
    'æ',
    '%',
    '%00',
    'c:',
    '.js',
  );
  assert(
    property(array(part, { maxLength: 12 }), (parts) => {
      const file = findAppFile(`app://punkt/${parts.join('')}.js`, folder);
      expect(file === null || file.path.startsWith(folder + sep)).toBe(true);
    }),
  );
});
