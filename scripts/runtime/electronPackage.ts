import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inProject } from '../projectRoot.ts';

/** The npm package `electron`: since 45 it carries no binary, only the way to fetch one. */
export const electronPackage = inProject('node_modules', 'electron');

/** The version package.json pins, e.g. "45.4.1". */
export const electronVersion = readPinnedVersion();

function readPinnedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(`${electronPackage}/package.json`, 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
