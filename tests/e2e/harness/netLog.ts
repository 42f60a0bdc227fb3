import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The switch that makes Chromium write down everything its network stack does; whole once the app has quit. */
export function netLogSwitch(file: string): string {
  return `--log-net-log=${file}`;
}

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int(), params: z.record(z.string(), z.unknown()).optional() })),
});

const NETWORK_ADDRESS = /^(https?|wss?):/;

/** Every network address that Chromium began to fetch or look up, its own background errands included. */
export async function addressesTried(file: string): Promise<string[]> {
  const { constants, events } = netLogSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_JOB } = constants.logEventTypes;
  const tried = events.flatMap(({ type, params }) => {
    if (type === URL_REQUEST_START_JOB) return [params?.['url']];
    return type === HOST_RESOLVER_MANAGER_JOB ? [params?.['host']] : [];
  });
  return tried
    .filter((address) => typeof address === 'string')
    .filter((address) => NETWORK_ADDRESS.test(address));
}
