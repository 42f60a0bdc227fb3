import { useCallback, useEffect, useRef, useState } from 'react';
import type { Target } from '#shared/contract/contract.ts';
import { toFailure } from '#shared/contract/failure.ts';
import type { Choice } from '#shared/merge/conflicts.ts';
import { callMain } from '../../bridge/main.ts';
import { readStanding, storeReceived, takeIn, type ReceivedMeeting } from '../../database/received.ts';
import type { OpenedPackage } from './openedPackage.ts';

export interface PackageActs {
  readonly opened: OpenedPackage;
  readonly unlock: (passphrase: string) => void;
  /** Stops what is going on with the file. */
  readonly cancel: () => void;
  /** Takes the meeting in; false where something is left to choose. Throws FailureError. */
  readonly store: (choices: ReadonlyMap<string, Choice>) => Promise<boolean>;
}

/** Reads a package and follows what becomes of it. */
export function usePackage({ targetId }: Target): PackageActs {
  const [opened, setOpened] = useState<OpenedPackage>({ kind: 'reading' });
  const jobId = useRef('');

  const read = useCallback(
    (passphrase: string | null, keepFiles: boolean) => {
      jobId.current = crypto.randomUUID();
      return callMain('package.read', { jobId: jobId.current, targetId, passphrase, keepFiles });
    },
    [targetId],
  );
  const look = useCallback(
    (passphrase: string | null) => {
      describe(read(passphrase, false), passphrase).then(setOpened, (error: unknown) => {
        const failure = toFailure(error);
        if (failure.kind === 'packageLocked') setOpened({ kind: 'locked', wrong: false });
        else if (failure.kind === 'packageWrongPassphrase') setOpened({ kind: 'locked', wrong: true });
        else if (failure.kind !== 'cancelled') setOpened({ kind: 'failed', failure });
      });
    },
    [read],
  );
  useEffect(() => look(null), [look]);
  const unlock = useCallback(
    (passphrase: string) => {
      setOpened({ kind: 'reading' });
      look(passphrase);
    },
    [look],
  );

  const store = useCallback(
    async (choices: ReadonlyMap<string, Choice>) => {
      if (opened.kind !== 'meeting') return false;
      const { received, standing, passphrase } = opened;
      // Files first: no row may refer to a file that is not there.
      await read(passphrase, true);
      if (standing.kind === 'new') {
        await storeReceived(received);
        return true;
      }
      const isDone = await takeIn(received, choices);
      if (!isDone) setOpened({ ...opened, standing: await readStanding(received) });
      return isDone;
    },
    [opened, read],
  );
  const cancel = useCallback(() => void callMain('job.cancel', jobId.current), []);
  return { opened, unlock, cancel, store };
}

type ReadPackage = Awaited<ReturnType<typeof callMain<'package.read'>>>;

async function describe(reading: Promise<ReadPackage>, passphrase: string | null): Promise<OpenedPackage> {
  const { content, version, senderRole, createdAt } = await reading;
  const sender = { role: senderRole, createdAt };
  switch (content.kind) {
    case 'annotations':
      return { kind: 'handBack', handBack: content.handBack, sender };
    case 'meeting': {
      const received: ReceivedMeeting = { version, snapshot: content.snapshot, lineage: content.lineage };
      return { kind: 'meeting', received, standing: await readStanding(received), sender, passphrase };
    }
  }
}
