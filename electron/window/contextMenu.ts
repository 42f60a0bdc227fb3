import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { texts } from '../texts.ts';

/** The menu of a text field and of marked text, for whatever the page has no menu of its own. */
export function setupContextMenu(window: BrowserWindow, settings: ShellSettingsFile): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags, x, y }) => {
    const text = texts(settings.current.language);
    const copy: MenuItemConstructorOptions = { role: 'copy', label: text.copy, enabled: editFlags.canCopy };
    const edit: MenuItemConstructorOptions[] = [
      { role: 'cut', label: text.cut, enabled: editFlags.canCut },
      copy,
      { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: text.selectAll, enabled: editFlags.canSelectAll },
    ];
    if (isEditable) Menu.buildFromTemplate(edit).popup({ window, x, y });
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([copy]).popup({ window, x, y });
  });
}
