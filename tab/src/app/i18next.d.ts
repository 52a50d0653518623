import 'i18next';
import type outlook from '../features/outlook/locales/en.json';
import type translation from '../shared/i18n/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof translation; outlook: typeof outlook };
  }
}
