import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { FailureError } from '#shared/contract/failure.ts';
import { sha256Schema } from '#shared/model/appendix.ts';
import {
  BODIES_AND_SETTINGS_VERSION,
  bodiesAndSettingsSchema,
  type BodiesAndSettings,
} from '#shared/model/bodiesAndSettings.ts';
import { firstFault } from '#shared/package/firstFault.ts';
import { isReasonableJson } from '#shared/package/jsonSize.ts';
import { firstBreach, MEETING_LIMIT } from '#shared/package/manifest.ts';
import { sha256Of } from '../files/sha256.ts';
import type { CopyFormat } from './series.ts';

const FORMAT = 'punkt-bodies-and-settings';
/** What is said of a fault, in front of where it is. */
const NAME = 'bodies and settings';

const copySchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  /** Of `content` as JSON without spaces: finds what a failing disk has changed. */
  sha256: sha256Schema,
  content: z.unknown(),
});

/** Copies of all bodies and of the settings, as JSON: the same bytes for the same content. */
export const bodiesAndSettingsCopies: CopyFormat<BodiesAndSettings> = {
  encode: async (content) => encode(content),
  async read(path) {
    checkSize((await stat(path)).size);
    return decode(await readFile(path));
  },
  holds: async (path, content) => (await readFile(path)).equals(encode(content)),
};

function encode(written: BodiesAndSettings): Buffer {
  const content = checkContent(written);
  const copy: z.infer<typeof copySchema> = {
    format: FORMAT,
    version: BODIES_AND_SETTINGS_VERSION,
    sha256: digestOf(content),
    content,
  };
  // Indented, so that it can be read with nothing but a text editor.
  const bytes = Buffer.from(`${JSON.stringify(copy, null, 2)}\n`, 'utf8');
  checkSize(bytes.length);
  return bytes;
}

/** A meeting with everything in it may be so large, in bytes; bodies are but a small part of that. */
function checkSize(size: number): void {
  if (size > MEETING_LIMIT) throw new FailureError('packageTooLarge', { detail: `${NAME}: ${size} bytes` });
}

/** Throws packageFromNewerVersion, or packageDamaged with where the first fault is. */
function decode(bytes: Buffer): BodiesAndSettings {
  const { version, sha256, content } = checkCopy(bytes);
  if (version > BODIES_AND_SETTINGS_VERSION) {
    throw new FailureError('packageFromNewerVersion', { detail: `${NAME}: version ${version}` });
  }
  if (digestOf(content) !== sha256) throw damaged('is not what its checksum says');
  return checkContent(content);
}

function checkCopy(bytes: Buffer): z.infer<typeof copySchema> {
  if (!isReasonableJson(bytes)) throw damaged('holds too many values');
  const copy = copySchema.safeParse(parse(bytes));
  if (!copy.success) throw damaged(firstBreach('', copy.error));
  return copy.data;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw damaged(String(error));
  }
}

/** The fields come out in the schema's order, so that equal contents are equal to the byte. */
function checkContent(content: unknown): BodiesAndSettings {
  const fault = firstFault(bodiesAndSettingsSchema, content);
  if (fault !== null) throw damaged(fault);
  const checked = bodiesAndSettingsSchema.safeParse(content);
  if (!checked.success) throw damaged(firstBreach('', checked.error));
  return checked.data;
}

function digestOf(content: unknown): string {
  return sha256Of(Buffer.from(JSON.stringify(content), 'utf8'));
}

function damaged(detail: string): FailureError {
  return new FailureError('packageDamaged', { detail: `${NAME}: ${detail}` });
}
