import 'i18next';
import type oneOnOnes from '../features/oneOnOnes/locales/en.json';
import type team from '../features/team/locales/en.json';
import type translation from '../shared/i18n/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof translation; oneOnOnes: typeof oneOnOnes; team: typeof team };
  }
}
