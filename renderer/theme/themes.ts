import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Punkt's one accent, 0b5c74, in Fluent's sixteen steps from dark to light. */
const brand: BrandVariants = {
  10: '#02090c',
  20: '#05222b',
  30: '#07323f',
  40: '#083d4d',
  50: '#094859',
  60: '#0a5266',
  70: '#0a576d',
  80: '#0b5c74',
  90: '#127c9b',
  100: '#2a8fad',
  110: '#45a3bf',
  120: '#6cc5dd',
  130: '#8dd3e6',
  140: '#aee0ee',
  150: '#cbecf5',
  160: '#e3f0f4',
};

/** Names that Fluent's theme has no word for. Colours from the design's table, with contrasts of at least 4.5 to 1. */
interface PunktTokens {
  /** What the browser draws itself (scrollbars, carets, form marks) follows this. */
  readonly colorScheme: 'light' | 'dark';
  /** The ground that a page lies on. */
  readonly colorCanvas: string;
  readonly colorPage: string;
  readonly colorSelection: string;
  /** Behind words that are looked for. */
  readonly colorMark: string;
  /** The line below words that a note is about, and the edge of its card. */
  readonly colorNote: string;
  readonly colorAccentText: string;
  readonly colorWarningText: string;
  readonly colorErrorText: string;
  readonly colorOkText: string;
  readonly colorHairline: string;
  readonly colorHairlineSoft: string;
  /** Grounds of the year plan's themes, one for each kind; ordinary text stands on them. */
  readonly colorThemeEconomy: string;
  readonly colorThemePlanning: string;
  readonly colorThemeQuality: string;
  readonly colorThemeDialogue: string;
  readonly colorThemeOther: string;
}

export type PunktTheme = Theme & PunktTokens;

const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', 'Open Sans Variable', sans-serif";

export const lightTheme: PunktTheme = {
  ...createLightTheme(brand),
  fontFamilyBase,
  colorNeutralForeground1: '#242424',
  colorNeutralForeground2: '#424242',
  colorNeutralForeground3: '#616161',
  colorNeutralBackground2: '#fafafa',
  colorNeutralBackground3: '#f3f3f3',
  colorScheme: 'light',
  colorCanvas: '#ececec',
  colorPage: '#ffffff',
  colorSelection: '#e3f0f4',
  colorMark: '#fff1b8',
  colorNote: '#b98300',
  colorAccentText: '#0b5c74',
  colorWarningText: '#8f3b00',
  colorErrorText: '#b10e1c',
  colorOkText: '#0e6b0e',
  colorHairline: '#d1d1d1',
  colorHairlineSoft: '#e2e2e2',
  colorThemeEconomy: '#dcedf3',
  colorThemePlanning: '#f7ebd3',
  colorThemeQuality: '#e1f0de',
  colorThemeDialogue: '#eee5f5',
  colorThemeOther: '#ededed',
};

export const darkTheme: PunktTheme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground2: '#d9d9d9',
  colorNeutralForeground3: '#b0b0b0',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground2: '#232323',
  colorNeutralBackground3: '#1c1c1c',
  colorBrandBackground: '#127c9b',
  colorBrandForeground1: '#6cc5dd',
  colorBrandForegroundLink: '#6cc5dd',
  colorScheme: 'dark',
  colorCanvas: '#171717',
  colorPage: '#292929',
  colorSelection: '#123844',
  colorMark: '#4f4110',
  colorNote: '#d9b23c',
  colorAccentText: '#6cc5dd',
  colorWarningText: '#f7b27a',
  colorErrorText: '#f1959d',
  colorOkText: '#8ad08a',
  colorHairline: '#5c5c5c',
  colorHairlineSoft: '#3d3d3d',
  colorThemeEconomy: '#123f4f',
  colorThemePlanning: '#4a3a18',
  colorThemeQuality: '#1f4222',
  colorThemeDialogue: '#3d2f52',
  colorThemeOther: '#3f3f3f',
};
