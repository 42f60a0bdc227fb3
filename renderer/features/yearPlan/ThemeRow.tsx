import { MenuItem } from '@fluentui/react-components';
import { ArrowNextRegular, ArrowPreviousRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Theme } from '#shared/model/yearPlan.ts';
import { monthsLater } from '#shared/yearPlan/recurrence.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { themeGrounds, themeIcons } from './themeKinds.ts';
import { usePeriodText } from './usePeriodText.ts';
import type { YearActs } from './useYearActs.ts';
import type { OpenYearDialog } from './yearDialog.ts';
import styles from './YearPanel.module.css';

interface ThemeRowProps {
  readonly theme: Theme;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
}

/** A theme: its kind's sign and colour, its name, and when it runs. */
export function ThemeRow({ theme, acts, open }: ThemeRowProps) {
  const { t } = useTranslation();
  const period = usePeriodText();
  const { title, themeKind, from, to, note } = theme;
  const Icon = themeIcons[themeKind];
  const move = (count: -1 | 1): void =>
    void acts.change(theme, {
      kind: 'theme',
      title,
      themeKind,
      note,
      from: monthsLater(from, count),
      to: monthsLater(to, count),
    });
  return (
    <li className={styles.row} data-shows={theme.id}>
      <span className={styles.themeSign} style={{ background: themeGrounds[themeKind] }}>
        <Icon fontSize={20} aria-hidden />
      </span>
      <span className={styles.what}>
        <span>{title || t('yearPlan.untitled')}</span>
        <span className={styles.facts}>
          {[t(`yearPlan.themeKind.${themeKind}`), period(from, to), note].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.rowEnd}>
        <EntryMenu
          name={title || t('yearPlan.untitled')}
          onEdit={() => open({ kind: 'theme', theme })}
          onRemove={() => void acts.remove(theme)}
        >
          <MenuItem icon={<ArrowPreviousRegular />} onClick={() => move(-1)}>
            {t('yearPlan.monthEarlier')}
          </MenuItem>
          <MenuItem icon={<ArrowNextRegular />} onClick={() => move(1)}>
            {t('yearPlan.monthLater')}
          </MenuItem>
        </EntryMenu>
      </span>
    </li>
  );
}
