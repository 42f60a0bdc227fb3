import {
  BookRegular,
  CalendarEditRegular,
  MoneyRegular,
  PeopleChatRegular,
  ShieldCheckmarkRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ThemeKind } from '#shared/model/yearPlan.ts';

/** The sign of each kind of theme, so that none is told by its colour alone. */
export const themeIcons: Readonly<Record<ThemeKind, FluentIcon>> = {
  economy: MoneyRegular,
  planning: CalendarEditRegular,
  quality: ShieldCheckmarkRegular,
  dialogue: PeopleChatRegular,
  other: BookRegular,
};

/** The colour of each kind's ground, as a style. */
export const themeGrounds: Readonly<Record<ThemeKind, string>> = {
  economy: 'var(--colorThemeEconomy)',
  planning: 'var(--colorThemePlanning)',
  quality: 'var(--colorThemeQuality)',
  dialogue: 'var(--colorThemeDialogue)',
  other: 'var(--colorThemeOther)',
};
