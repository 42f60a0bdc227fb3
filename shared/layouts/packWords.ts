/** Why a file stands in the pack as an attachment instead of as pages. */
export const attachReasons = [
  'password',
  'damaged',
  'liveForm',
  'tooSlow',
  'noConverter',
  'conversionFailed',
  'notPages',
] as const;
export type AttachReason = (typeof attachReasons)[number];

/** The words that Punkt itself writes in an appendix pack. */
export interface PackWords {
  /** Followed by the body: "Bilag til Styregruppen Fjord Social". */
  readonly appendicesTo: string;
  readonly overview: string;
  /** Followed by the item's number, above its appendices in the overview. */
  readonly appendicesToItem: string;
  /** The same after an appendix's number, in its stamp. */
  readonly toItem: string;
  readonly page: string;
  readonly ofPages: string;
  readonly appendices: string;
  readonly pages: string;
  readonly onePage: string;
  readonly publicEdition: string;
  /** At the right end of a line of the overview, in the place of a page. */
  readonly link: string;
  readonly toFollow: string;
  readonly missing: string;
  /** On the page that stands for a file: what was done with it, why, and where it is found. */
  readonly isAttached: string;
  readonly because: Readonly<Record<AttachReason, string>>;
  readonly howToOpen: string;
}

export const packWords: PackWords = {
  appendicesTo: 'Bilag til',
  overview: 'Oversigt',
  appendicesToItem: 'Bilag til dagsordenspunkt',
  toItem: 'til dagsordenspunkt',
  page: 'Side',
  ofPages: 'af',
  appendices: 'bilag',
  pages: 'sider',
  onePage: 'side',
  publicEdition: 'Offentlig udgave: Lukkede bilag er udeladt, og de øvrige har beholdt deres numre.',
  link: 'Link',
  toFollow: 'Eftersendes',
  missing: 'Mangler',
  isAttached: 'Filen er vedhæftet denne PDF:',
  because: {
    password: 'Den er beskyttet med en adgangskode og kan derfor ikke vises som sider.',
    damaged: 'Den er beskadiget og kan derfor ikke vises som sider.',
    liveForm: 'Den er en formular, der kun kan vises i Adobe Acrobat.',
    tooSlow: 'Den kunne ikke læses inden for rimelig tid.',
    noConverter: 'Der var intet program på computeren, der kunne lave den om til PDF.',
    conversionFailed: 'Den kunne ikke laves om til PDF.',
    notPages: 'Filer af denne slags kan ikke vises som sider.',
  },
  howToOpen: 'Åbn den fra PDF-læserens liste over vedhæftede filer, som regel under en papirclips.',
};
