import { changeLanguage as changeTextLanguage, use } from 'i18next';
import { initReactI18next } from 'react-i18next';
import da from './da.json';
import en from './en.json';
import { callMain } from '../bridge/main.ts';

export type Language = 'da' | 'en';

/** Danish unless the person has chosen English. Every text of the app stands in da.json and en.json. */
export async function setupLanguage(language: Language): Promise<void> {
  await use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  tellLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  await changeTextLanguage(language);
  tellLanguage(language);
}

/** To whoever reads the page aloud, and to main, whose menus and dialogs speak it too. */
function tellLanguage(language: Language): void {
  document.documentElement.lang = language;
  void callMain('app.setLanguage', language);
}
