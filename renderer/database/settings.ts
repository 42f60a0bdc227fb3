import { z } from 'zod';
import { meetingDocumentSchema, wholeAgenda } from '#shared/document/meetingDocument.ts';
import { idSchema } from '#shared/model/identity.ts';
import { choiceSchemas, choicesSchema, type Choices } from '#shared/model/settings.ts';
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

export const languageSetting = setting('language', choiceSchemas.language);
export const themeSetting = setting('theme', choiceSchemas.theme);
export const keySetSetting = setting('keySet', choiceSchemas.keySet);
export const spellingSetting = setting('spelling', choiceSchemas.spelling);
export const ownWordsSetting = setting('ownWords', choiceSchemas.ownWords);
export const readerNameSetting = setting('readerName', choiceSchemas.readerName);
export const readMeetingsSetting = setting('readMeetings', choiceSchemas.readMeetings);
/** The moment up to which every change of a meeting has reached a backup. */
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

/** The choices that a backup keeps; without those never made, and those no longer understood. */
export async function readChoices(): Promise<Choices> {
  const rows = await database.settings.bulkGet(Object.keys(choiceSchemas));
  const understood = rows.flatMap((row) => {
    const choice = row && { [row.key]: row.value };
    return choicesSchema.safeParse(choice).success ? [choice] : [];
  });
  return choicesSchema.parse(Object.assign({}, ...understood));
}

/** Makes those of the choices that are not made here yet. To be called in a transaction. */
export async function storeChoices(choices: Choices): Promise<void> {
  for (const [key, value] of Object.entries(choices)) {
    if (!(await database.settings.get(key))) await database.settings.put({ key, value });
  }
}
