import type da from './da.json';

/** Makes `t('…')` accept only keys that stand in da.json. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da };
    returnNull: false;
  }
}
