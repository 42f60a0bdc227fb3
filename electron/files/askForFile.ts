import type { FileKind } from '#shared/contract/contract.ts';
import { extensionIn } from '#shared/files/fileTypes.ts';
import { app, BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { platform } from '../platform.ts';
import { texts } from '../texts.ts';
import { chooseSavePath } from './chooseSavePath.ts';
import { extensionOf, filtersOf, type AskedKind } from './fileKinds.ts';

/** The system's save dialog over the page's window, in the folder that was saved to last. null: it was closed. */
export async function askWhereToSave(
  page: WebContents,
  settings: ShellSettingsFile,
  { kind, suggestedName }: { kind: FileKind; suggestedName: string },
): Promise<string | null> {
  const filters = filtersOf(kind, texts(settings.current.language));
  return askForPath(page, settings, { suggestedName, extension: extensionOf(kind), filters });
}

/** The same for a file that is copied as it is, whatever kind it is of. */
export async function askWhereToSaveCopy(
  page: WebContents,
  settings: ShellSettingsFile,
  fileName: string,
): Promise<string | null> {
  const extension = extensionIn(fileName);
  const { file } = texts(settings.current.language);
  const filters = extension === '' ? [] : [{ name: file, extensions: [extension] }];
  return askForPath(page, settings, { suggestedName: fileName, extension, filters });
}

interface SaveQuestion {
  readonly suggestedName: string;
  readonly extension: string;
  readonly filters: FileFilter[];
}

async function askForPath(
  page: WebContents,
  settings: ShellSettingsFile,
  { suggestedName, extension, filters }: SaveQuestion,
): Promise<string | null> {
  const options = { folder: folderToStartIn(settings), suggestedName, extension };
  const path = await chooseSavePath(async (proposal) => {
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
      defaultPath: proposal,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || !filePath ? null : filePath;
  }, options);
  if (path !== null) settings.change({ saveFolder: dirname(path) });
  return path;
}

/** The system's open dialog for one file. null: it was closed. */
export async function askWhichToOpen(
  page: WebContents,
  settings: ShellSettingsFile,
  kind: AskedKind,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(windowOf(page), {
    defaultPath: folderToStartIn(settings),
    filters: filtersOf(kind, texts(settings.current.language)),
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** The system's open dialog for a program, whatever it is called on this system. null: it was closed. */
export async function askForProgram(page: WebContents, settings: ShellSettingsFile): Promise<string | null> {
  const { program } = texts(settings.current.language);
  const { filePaths } = await dialog.showOpenDialog(windowOf(page), {
    filters: platform === 'windows' ? [{ name: program, extensions: ['com', 'exe'] }] : [],
    properties: ['openFile', 'treatPackageAsDirectory'],
  });
  return filePaths[0] ?? null;
}

/** The last folder may have been on a stick that is gone. */
function folderToStartIn({ current }: ShellSettingsFile): string {
  const { saveFolder } = current;
  return saveFolder !== null && existsSync(saveFolder) ? saveFolder : app.getPath('documents');
}

function windowOf(page: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(page);
  if (window === null) throw new Error('The page has no window');
  return window;
}
