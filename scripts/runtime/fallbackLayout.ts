import { createPackage } from '@electron/asar';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Turns an application's folder into what an official Electron folder looks like: no app of its own, known names. */
export async function adaptToElectronLayout(runtime: string, version: string): Promise<void> {
  const executable = (await readdir(runtime)).find((name) => name.startsWith('@'));
  if (executable === undefined) throw new Error(`No executable found in the fallback runtime: ${runtime}`);
  await rename(path.join(runtime, executable), path.join(runtime, 'electron'));
  await rename(path.join(runtime, 'LICENSE.electron.txt'), path.join(runtime, 'LICENSE'));
  const resources = path.join(runtime, 'resources');
  await rm(resources, { recursive: true });
  await mkdir(resources);
  await writeDefaultApp(resources);
  // Last: this file is what tells a whole runtime from a half-made one.
  await writeFile(path.join(runtime, 'version'), version);
}

async function writeDefaultApp(resources: string): Promise<void> {
  const source = await mkdtemp(path.join(resources, 'default-app-'));
  await writeFile(path.join(source, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js' }));
  await writeFile(path.join(source, 'main.js'), DEFAULT_APP);
  await createPackage(source, path.join(resources, 'default_app.asar'));
  await rm(source, { recursive: true });
}

/** The part of Electron's default app that matters here: `electron FOLDER` runs the app in FOLDER. */
const DEFAULT_APP = `'use strict';
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true });
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
require(path.join(folder, manifest.main));
`;
