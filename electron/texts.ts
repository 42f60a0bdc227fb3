/** The few words that main itself shows; everything else is the page's (renderer/locales). */
const da = {
  edit: 'Rediger',
  view: 'Vis',
  window: 'Vindue',
  about: 'Om Punkt',
  hide: 'Skjul Punkt',
  hideOthers: 'Skjul andre',
  showAll: 'Vis alle',
  quit: 'Afslut Punkt',
  undo: 'Fortryd',
  redo: 'Gentag',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  pasteAsText: 'Sæt ind uden formatering',
  selectAll: 'Markér alt',
  actualSize: 'Faktisk størrelse',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  fullScreen: 'Fuld skærm',
  developerTools: 'Udviklerværktøjer',
  minimise: 'Minimer',
  zoom: 'Zoom',
  close: 'Luk Punkt',
  wordDocument: 'Word-dokument',
  wordTemplate: 'Word-skabelon eller -dokument',
  pdfDocument: 'PDF-dokument',
  meetingPackage: 'Mødepakke',
  calendarFile: 'Kalenderfil',
  textFile: 'Tekstfil',
  stopped: 'Punkt holdt op med at virke',
  stoppedDetail: 'Det, du har skrevet, er gemt. Åbn igen for at fortsætte, hvor du var.',
  openAgain: 'Åbn igen',
  couldNotStart: 'Punkt kunne ikke starte',
  couldNotSetAside:
    'Filen med dine møder kunne ikke flyttes til side, fordi et andet program bruger den. ' +
    'Genstart computeren, og åbn Punkt igen. Intet er slettet.',
};

export type Texts = Readonly<Record<keyof typeof da, string>>;

const en: Texts = {
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  about: 'About Punkt',
  hide: 'Hide Punkt',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  quit: 'Quit Punkt',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAsText: 'Paste Without Formatting',
  selectAll: 'Select All',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  minimise: 'Minimise',
  zoom: 'Zoom',
  close: 'Close Punkt',
  wordDocument: 'Word document',
  wordTemplate: 'Word template or document',
  pdfDocument: 'PDF document',
  meetingPackage: 'Meeting package',
  calendarFile: 'Calendar file',
  textFile: 'Text file',
  stopped: 'Punkt stopped working',
  stoppedDetail: 'What you typed is saved. Open it again to go on where you were.',
  openAgain: 'Open Again',
  couldNotStart: 'Punkt could not start',
  couldNotSetAside:
    'The file with your meetings could not be moved aside, because another program is using it. ' +
    'Restart the computer and open Punkt again. Nothing has been deleted.',
};

export function texts(language: 'da' | 'en'): Texts {
  return language === 'da' ? da : en;
}
