import { extensionIn } from './fileTypes.ts';

/**
 * Endings of files that do something when they are opened: programs, scripts, installers, shortcuts, discs that hold
 * programs, and documents with macros.
 */
const endings: ReadonlySet<string> = new Set(
  [
    'exe com bat cmd pif scr cpl msc msi msp mst msix appx appinstaller appref-ms application gadget',
    'js jse vbs vbe vb wsf wsh wsc sct hta ps1 psm1 ps1xml ps2 psc1 reg inf chm hlp jar jnlp py pyw pl rb php',
    'lnk url website scf desktop library-ms search-ms searchconnector-ms settingcontent-ms theme themepack',
    'iso img vhd vhdx dmg pkg app command workflow action scpt sh bash zsh csh run bin appimage deb rpm',
    'docm dotm xlsm xltm xlam xlsb xll xla iqy slk pptm potm ppsm ppam ppa sldm mdb mde ade adp accdb accde',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether the system would run the file rather than show it, by the name that decides that. Punkt never opens such a
 * file itself; it can be saved, and opened by whoever knows it.
 */
export function canRun(fileName: string): boolean {
  // Windows leaves dots and spaces at the end of a name out.
  return endings.has(extensionIn(fileName.replace(/[.\s]+$/, '')));
}
