import { z } from 'zod';

/** The programs that Punkt can have made PDF of office files. */
export const officeProgramNames = ['word', 'excel', 'powerPoint', 'libreOffice'] as const;
export type OfficeProgramName = (typeof officeProgramNames)[number];

/** Those that are here, the one that is asked first at the front; chosen: one by the person, instead of all that are found. */
export const officeSchema = z.strictObject({
  programs: z.array(z.strictObject({ name: z.enum(officeProgramNames), path: z.string() })),
  isChosen: z.boolean(),
});
