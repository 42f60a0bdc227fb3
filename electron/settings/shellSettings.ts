import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';

const shellSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['da', 'en']).catch('da'),
  /** Where the last file was saved; null: nowhere yet. */
  saveFolder: z.string().nullable().catch(null),
  /** The LibreOffice that the person chose; null: the office programs that Punkt finds. */
  officePath: z.string().nullable().catch(null),
  /** In device-independent pixels, as it is when not maximised; null: never moved. */
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }).nullable().catch(null),
  isMaximised: z.boolean().catch(false),
});
export type ShellSettings = Readonly<z.infer<typeof shellSettingsSchema>>;

/** What main remembers between two starts: comforts only. Everything of the meetings is in the database. */
export interface ShellSettingsFile {
  readonly current: ShellSettings;
  change(changes: Partial<ShellSettings>): void;
  /** Resolves when everything changed so far is on disk. */
  saved(): Promise<void>;
}

/** Reads at once, since the first window needs it; a missing or damaged file is as if nothing was remembered. */
export function openShellSettings(path: string): ShellSettingsFile {
  let current = read(path);
  let writing = Promise.resolve();
  return {
    get current() {
      return current;
    },
    change(changes) {
      current = { ...current, ...changes };
      // A failed write costs a window's place, and there is nothing a person could do about it.
      writing = writing.then(() => writeFileAtomically(path, JSON.stringify(current))).catch(() => undefined);
    },
    saved: () => writing,
  };
}

function read(path: string): ShellSettings {
  try {
    return shellSettingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return shellSettingsSchema.parse({});
  }
}
