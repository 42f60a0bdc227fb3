import type { ResponseOf } from '#shared/contract/contract.ts';
import { callMain } from './bridge/main.ts';
import { openDatabase, type OpenProblem } from './database/open.ts';
import {
  keySetSetting,
  languageSetting,
  ownWordsSetting,
  spellingSetting,
  themeSetting,
} from './database/settings.ts';
import { restoreFrom, type RestoreOutcome } from './features/recovery/restore.ts';
import { startBackingUp } from './features/recovery/backups.ts';
import { setupLanguage } from './locales/i18n.ts';
import { setKeySet } from './stores/keySet.ts';
import { changeSpelling } from './stores/spelling.ts';
import { setTheme } from './stores/theme.ts';

export type AppDescription = ResponseOf<'app.describe'>;

export interface Start {
  readonly app: AppDescription;
  /** null: the meetings are open and ready. */
  readonly problem: OpenProblem | null;
  /** How it went, where meetings were brought back from a backup at this start. */
  readonly restored: RestoreOutcome | null;
}

/** Everything that must be known before the first picture: the app, the meetings, the language and the theme. */
export async function startUp(): Promise<Start> {
  const app = await callMain('app.describe', undefined);
  // Otherwise Chromium may throw the meetings out to make room on a full disk.
  void navigator.storage.persist();
  try {
    const opened = await openDatabase(app.databaseExpected);
    if (opened.ok) return { app, problem: null, restored: await readyMeetings(app) };
    return await meetProblem(app, opened.problem);
  } catch (error) {
    // Opened, and yet not usable: the same screen with the same ways out, never a blank window.
    return meetProblem(app, { kind: 'unreadable', detail: String(error) });
  }
}

async function readyMeetings(app: AppDescription): Promise<RestoreOutcome | null> {
  // First of all: the settings come back with it. Whoever ends Punkt meanwhile finds it going on at the next start.
  const restored = app.restoreFrom ? await restoreFrom(app.restoreFrom) : null;
  await callMain('recovery.databaseOpened', undefined);
  await setupLanguage((await languageSetting.read()) ?? 'da');
  setTheme((await themeSetting.read()) ?? 'system');
  setKeySet((await keySetSetting.read()) ?? 'danish');
  changeSpelling({
    on: (await spellingSetting.read()) ?? true,
    ownWords: (await ownWordsSetting.read()) ?? [],
  });
  startBackingUp();
  return restored;
}

/** The chosen language stands in the database that cannot be read, so the problem is told in Danish. */
async function meetProblem(app: AppDescription, problem: OpenProblem): Promise<Start> {
  await setupLanguage('da');
  return { app, problem, restored: null };
}
