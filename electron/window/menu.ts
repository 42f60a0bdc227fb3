import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { drawsMenuBar } from '../platform.ts';
import { texts, type Texts } from '../texts.ts';

/**
 * The application menu: on macOS a menu bar, elsewhere only the carrier of the shortcuts. It holds no shortcut that
 * the page uses itself, so nothing for reloading, closing or minimising outside macOS.
 */
export function setupMenu(language: 'da' | 'en'): void {
  const text = texts(language);
  const template = [editMenu(text), viewMenu(text)];
  if (drawsMenuBar) {
    template.unshift(appMenu(text));
    template.push(windowMenu(text));
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function appMenu(text: Texts): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: text.about },
      { type: 'separator' },
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      { type: 'separator' },
      { role: 'quit', label: text.quit },
    ],
  };
}

function editMenu(text: Texts): MenuItemConstructorOptions {
  return {
    label: text.edit,
    submenu: [
      { role: 'undo', label: text.undo },
      { role: 'redo', label: text.redo },
      { type: 'separator' },
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'pasteAndMatchStyle', label: text.pasteAsText },
      { role: 'selectAll', label: text.selectAll },
    ],
  };
}

function viewMenu(text: Texts): MenuItemConstructorOptions {
  const forDevelopers: MenuItemConstructorOptions = { role: 'toggleDevTools', label: text.developerTools };
  const fullScreen: MenuItemConstructorOptions = { role: 'togglefullscreen', label: text.fullScreen };
  return {
    label: text.view,
    submenu: [
      { role: 'resetZoom', label: text.actualSize },
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      ...(drawsMenuBar ? [fullScreen] : []),
      ...(app.isPackaged ? [] : [forDevelopers]),
    ],
  };
}

function windowMenu(text: Texts): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: text.window,
    submenu: [
      { role: 'minimize', label: text.minimise },
      { role: 'zoom', label: text.zoom },
      { role: 'close', label: text.close },
    ],
  };
}
