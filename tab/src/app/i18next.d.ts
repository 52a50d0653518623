import 'i18next';
import type privacy from '../features/privacy/locales/en.json';
import type publishing from '../features/publishing/locales/en.json';
import type translation from '../shared/i18n/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof translation; privacy: typeof privacy; publishing: typeof publishing };
  }
}
