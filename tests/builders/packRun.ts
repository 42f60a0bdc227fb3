import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { PackRequest } from '../../electron/pdf/pack/packJob.ts';

/** A request as the app makes it. */
export function packRequest(
  snapshot: MeetingSnapshot,
  places: Pick<PackRequest, 'filesFolder' | 'targetPath'>,
  more: Partial<PackRequest> = {},
): PackRequest {
  return {
    snapshot,
    choice: { edition: 'full', itemId: null, firstNumber: 1 },
    contents: new Map(),
    agendaPath: null,
    fontsFolder,
    madeAt: '2031-03-01T09:00:00.000Z',
    ...places,
    ...more,
  };
}

const fontsFolder = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/carlito/files/carlito-latin-400-normal.woff')),
);
