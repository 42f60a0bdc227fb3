import type { JSONContent } from '@tiptap/core';
import type { ElectronApplication, Page } from '@playwright/test';
import path from 'node:path';
import { build } from 'vite';

/** A window of the same Electron with a bare TipTap in it, filled with a text: what Punkt's typing is held against. */
export async function openBareWindow(electron: ElectronApplication, content: JSONContent): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(async ({ BrowserWindow }) => {
    const [punkt] = BrowserWindow.getAllWindows();
    const bounds = punkt?.getBounds() ?? { x: 0, y: 0, width: 1366, height: 768 };
    await new BrowserWindow({ ...bounds, show: true }).loadURL('about:blank');
  });
  const page = await opened;
  await page.evaluate(await bundleBareEditor());
  await page.evaluate((text) => window.showBareEditor(text), content);
  return page;
}

/** Brings one of the two windows to the front, so that neither is measured while it is covered. */
export async function bringForward(electron: ElectronApplication, page: Page): Promise<void> {
  const window = await electron.browserWindow(page);
  await window.evaluate((shown) => {
    shown.show();
    shown.moveTop();
    shown.focus();
  });
}

async function bundleBareEditor(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'bareEditor.ts'), formats: ['iife'], name: 'bareEditor' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The bare editor was not bundled.');
  return output.output[0].code;
}
