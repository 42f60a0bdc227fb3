import type { Failure } from '#shared/contract/failure.ts';
import type { SenderRole } from '#shared/package/manifest.ts';
import type { HandBack } from '#shared/package/handBack.ts';
import type { ReceivedMeeting, Standing } from '../../database/received.ts';

/** A package from the moment that it is asked about. Until something is chosen, nothing of it is stored. */
export type OpenedPackage =
  | { readonly kind: 'reading' }
  /** wrong: the passphrase that was tried is another. */
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | {
      readonly kind: 'meeting';
      readonly received: ReceivedMeeting;
      readonly standing: Standing;
      readonly sender: Sender;
      readonly passphrase: string | null;
    }
  | { readonly kind: 'handBack'; readonly handBack: HandBack; readonly sender: Sender }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Sender {
  readonly role: SenderRole;
  /** A moment. */
  readonly createdAt: string;
}
