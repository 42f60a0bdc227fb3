import { describe, expect, it } from 'vitest';
import { APP_PAGE, isAllowedRequest, isOwnAddress, pageAddress } from '../../../electron/security/origin.ts';

const devServer = 'http://localhost:5173';

it('keeps the address that the database belongs to', () => {
  expect(APP_PAGE).toBe('app://punkt/index.html');
  expect(pageAddress(null)).toBe(APP_PAGE);
});

describe('requests of a built app', () => {
  it.each([
    'app://punkt/assets/a.js',
    'data:image/png;base64,AA',
    'blob:app://punkt/1',
    'devtools://devtools/x.js',
  ])('lets %s through', (address) => expect(isAllowedRequest(address, null)).toBe(true));

  it.each([
    'https://example.org/',
    'http://localhost:5173/main.tsx',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://punkt.example.org/index.html',
    'app://punkt:80/index.html',
    'chrome-extension://abc/x.js',
    'filesystem:app://punkt/x',
    'punkt',
    '',
  ])('stops %j', (address) => expect(isAllowedRequest(address, null)).toBe(false));
});

describe('requests in development', () => {
  it.each(['http://localhost:5173/main.tsx', 'ws://localhost:5173/?token=1'])(
    'lets %s through as well',
    (address) => expect(isAllowedRequest(address, devServer)).toBe(true),
  );

  it.each(['http://localhost:5174/', 'http://localhost/', 'https://localhost:5173/', 'ws://localhost:5174/'])(
    'still stops %s',
    (address) => expect(isAllowedRequest(address, devServer)).toBe(false),
  );

  it('takes the Vite server for the app itself', () => {
    expect(isOwnAddress('http://localhost:5173/', devServer)).toBe(true);
    expect(isOwnAddress('http://localhost:5173.example.org/', devServer)).toBe(false);
  });
});
