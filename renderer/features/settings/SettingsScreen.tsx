import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../components/AppContext.ts';
import formStyles from '../../components/form.module.css';
import { keySetSetting, languageSetting } from '../../database/settings.ts';
import { changeLanguage, type Language } from '../../locales/i18n.ts';
import { keySets, setKeySet, useKeySet, type KeySet } from '../../stores/keySet.ts';
import { save } from '../../stores/saving.ts';
import { useThemeChoice, type ThemeChoice } from '../../stores/theme.ts';
import { chooseTheme } from './chooseTheme.ts';
import { OfficeSettings } from './OfficeSettings.tsx';
import { SpellingSettings } from './SpellingSettings.tsx';
import styles from './SettingsScreen.module.css';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const languages: readonly Language[] = ['da', 'en'];

/** The choices that belong to this computer rather than to a body or a meeting. */
export function SettingsScreen() {
  const { t, i18n } = useTranslation();
  const { version } = useApp();
  const theme = useThemeChoice((state) => state.choice);
  const keySet = useKeySet((state) => state.set);
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('settings.title')}</h1>
        <div className={formStyles.form}>
          <Field label={t('settings.language')} hint={t('settings.languageHint')}>
            <RadioGroup
              value={i18n.language}
              onChange={(_event, { value }) => chooseLanguage(value === 'en' ? 'en' : 'da')}
            >
              {languages.map((language) => (
                <Radio key={language} value={language} label={t(`settings.${language}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={t('settings.theme')}>
            <RadioGroup
              value={theme}
              onChange={(_event, { value }) =>
                chooseTheme(themes.find((candidate) => candidate === value) ?? 'system')
              }
            >
              {themes.map((choice) => (
                <Radio key={choice} value={choice} label={t(`settings.${choice}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={t('settings.keys')} hint={t('settings.keysHint')}>
            <RadioGroup
              value={keySet}
              onChange={(_event, { value }) =>
                chooseKeySet(keySets.find((candidate) => candidate === value) ?? 'danish')
              }
            >
              {keySets.map((set) => (
                <Radio key={set} value={set} label={t(`settings.${set}`)} />
              ))}
            </RadioGroup>
          </Field>
          <SpellingSettings />
          <OfficeSettings />
        </div>
        <p className={styles.about}>{t('settings.about', { version })}</p>
      </div>
    </div>
  );
}

/** Shown as chosen once it is remembered: hands that learn new keys must not lose them at the next start. */
function chooseKeySet(set: KeySet): void {
  void save(async () => {
    await keySetSetting.write(set);
    setKeySet(set);
  });
}

function chooseLanguage(language: Language): void {
  void changeLanguage(language);
  void save(() => languageSetting.write(language));
}
