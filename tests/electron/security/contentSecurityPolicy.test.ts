import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/contentSecurityPolicy.ts';

describe('the policy of a built app', () => {
  const policy = contentSecurityPolicy(null);

  it('starts from nothing and opens no door to the net or to inline code', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|wss?:|\*/);
  });

  it('runs scripts and WebAssembly that are files of the app, and nothing else', () => {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/(?:worker|child|object|frame)-src/);
  });

  it('lets the style engine append its empty element, and no other inline style', () => {
    expect(policy).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';");
  });
});

it('lets the page talk to the Vite server in development', () => {
  expect(contentSecurityPolicy('http://localhost:5173')).toContain("connect-src 'self' ws://localhost:5173;");
});

it('shows the pictures in the texts in development too, though the page has another address there', () => {
  expect(contentSecurityPolicy('http://localhost:5173')).toContain("img-src 'self' data: blob: app://punkt;");
});
