import { readdir } from 'node:fs/promises';
import { systemCode } from '../files/fileFailure.ts';

/**
 * The names of the folders in `databases`, where Chromium keeps the databases of all origins, that are of `page`'s origin,
 * as in "app_punkt_0.indexeddb.leveldb". None where nothing was stored yet.
 */
export async function databaseFolders(databases: string, page: string): Promise<string[]> {
  const { protocol, hostname, port } = new URL(page);
  const prefix = `${protocol.replace(':', '')}_${hostname}_${port || '0'}.indexeddb.`;
  try {
    return (await readdir(databases)).filter((name) => name.startsWith(prefix));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Of those, the ones that LevelDB keeps; the others hold large values. */
export async function levelDbFolders(databases: string, page: string): Promise<string[]> {
  return (await databaseFolders(databases, page)).filter((name) => name.endsWith('.leveldb'));
}
