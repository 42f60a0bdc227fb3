import { app, BrowserWindow, screen } from 'electron';
import { devServer } from '../paths.ts';
import { drawsMenuBar, frameOptions } from '../platform.ts';
import { lockedPage } from '../security/lockedPage.ts';
import { pageAddress } from '../security/origin.ts';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { MINIMUM_SIZE, openingBounds } from './bounds.ts';
import { letPageStoreBeforeClosing } from './closing.ts';
import { setupContextMenu } from './contextMenu.ts';
import { offerToReopen } from './crash.ts';
import { tellOfFullScreen } from './fullScreen.ts';
import { currentColours, followTheme } from './theme.ts';

/** In milliseconds: a window that is dragged is remembered where it comes to rest. */
const REST = 500;

/** Opens Punkt's one window as it was left, and shows it when there is something to see. */
export function openMainWindow(settings: ShellSettingsFile): void {
  const { bounds, isMaximised } = settings.current;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...openingBounds(bounds, workAreas, screen.getPrimaryDisplay().workArea),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: app.name,
    show: false,
    backgroundColor: currentColours().background,
    ...frameOptions(currentColours()),
    webPreferences: lockedPage(),
  });
  if (!drawsMenuBar) window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => (isMaximised ? window.maximize() : window.show()));
  followTheme(window);
  rememberBounds(window, settings);
  letPageStoreBeforeClosing(window);
  tellOfFullScreen(window);
  setupContextMenu(window, settings);
  offerToReopen(window, settings);
  void window.loadURL(pageAddress(devServer));
}

/** The window that is already open, brought to the front; undefined while there is none. */
export function showMainWindow(): BrowserWindow | undefined {
  // Those that print are hidden, and were made later.
  const window = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id)[0];
  if (window === undefined) return undefined;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return window;
}

function rememberBounds(window: BrowserWindow, settings: ShellSettingsFile): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = (): void => {
    clearTimeout(timer);
    settings.change({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() });
  };
  const rememberSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, REST);
  };
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('close', remember);
  window.on('closed', () => clearTimeout(timer));
}
