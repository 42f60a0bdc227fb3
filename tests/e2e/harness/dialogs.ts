import type { ElectronApplication } from '@playwright/test';

/** The next save dialogs answer with this path at once; undefined is the person pressing Cancel. */
export async function answerSaveDialog(
  electron: ElectronApplication,
  filePath: string | undefined,
): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === undefined, filePath: chosen ?? '' };
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve(answer) });
  }, filePath);
}

/** The next open dialogs answer with these paths at once; none is the person pressing Cancel. */
export async function answerOpenDialog(
  electron: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  await electron.evaluate(
    ({ dialog }, chosen) => {
      const answer = { canceled: chosen.length === 0, filePaths: chosen };
      Object.assign(dialog, { showOpenDialog: () => Promise.resolve(answer) });
    },
    [...filePaths],
  );
}
