import { z } from 'zod';

/** Open (åben) is published in full; closed (lukket) shows its public title and public decision only. */
export const accessSchema = z.enum(['open', 'closed']);
export type Access = z.infer<typeof accessSchema>;
