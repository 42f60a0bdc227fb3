import { z } from 'zod';
import { meetingDocumentSchema, wholeAgenda } from '#shared/document/meetingDocument.ts';
import { idSchema } from '#shared/model/identity.ts';
import { database } from './connection.ts';

/** One remembered choice of this computer's user. */
export interface StoredSetting<Value> {
  /** undefined when never set, or when what is stored is no longer understood. */
  read(): Promise<Value | undefined>;
  write(value: Value): Promise<void>;
}

function setting<Value>(key: string, schema: z.ZodType<Value>): StoredSetting<Value> {
  return {
    async read() {
      const row = await database.settings.get(key);
      return schema.safeParse(row?.value).data;
    },
    async write(value) {
      await database.settings.put({ key, value });
    },
  };
}

export const languageSetting = setting('language', z.enum(['da', 'en']));
export const themeSetting = setting('theme', z.enum(['system', 'light', 'dark']));
/** Whose shortcuts the text follows. */
export const keySetSetting = setting('keySet', z.enum(['danish', 'english']));
export const spellingSetting = setting('spelling', z.boolean());
/** Words that are right though the dictionary does not know them, in alphabetical order. */
export const ownWordsSetting = setting('ownWords', z.array(z.string()));
/** The moment up to which every change has reached a backup. */
export const backedUpAtSetting = setting('backedUpAt', z.iso.datetime());
/** Where Punkt was left. */
export const placeSetting = setting(
  'place',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('meetings') }),
    z.strictObject({
      kind: z.literal('meeting'),
      meetingId: idSchema,
      part: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('facts') }),
        z.strictObject({ kind: z.literal('item'), itemId: idSchema }),
        z.strictObject({
          kind: z.literal('appendices'),
          itemId: idSchema.nullable(),
          appendixId: idSchema.nullable(),
        }),
        z.strictObject({ kind: z.literal('meetingMode'), itemId: idSchema.nullable() }),
        z.strictObject({ kind: z.literal('minutes'), itemId: idSchema.nullable() }),
      ]),
    }),
    z.strictObject({
      kind: z.literal('preview'),
      meetingId: idSchema,
      // Places were remembered before there was a choice.
      document: meetingDocumentSchema.default(wholeAgenda),
      itemId: idSchema.nullable(),
    }),
    z.strictObject({ kind: z.literal('bodies'), bodyId: idSchema.nullable() }),
    z.strictObject({
      kind: z.literal('yearPlan'),
      bodyId: idSchema.nullable(),
      year: z.int().nullable(),
      form: z.enum(['wheel', 'list']),
    }),
    z.strictObject({ kind: z.literal('followUp') }),
    z.strictObject({ kind: z.literal('settings') }),
  ]),
);
