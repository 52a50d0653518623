import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { stored } from '../stored';
import { chooseLanguage, directionOf, toLanguage, type Language } from './languages';

const remembered = stored('ladder.language');

// A language's texts are fetched when it is spoken, so that nobody loads the other two.
const texts: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('./locales/en.json'),
  de: () => import('./locales/de.json'),
  ar: () => import('./locales/ar.json'),
};

export async function startI18n(language = chooseLanguage(remembered.get(), navigator.languages)): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: (await texts[language]()).default } },
    // React escapes what needs escaping; a name or a code in Latin letters must not turn the Arabic around it.
    interpolation: { escape: (text) => (directionOf(languageOf(instance)) === 'rtl' ? `\u2068${text}\u2069` : text) },
  });
  reflect(language);
  return instance;
}

/** Speaks what the person chose, from now on. */
export async function chooseToSpeak(instance: i18n, language: Language): Promise<void> {
  await speak(instance, language);
  remembered.set(language);
}

export async function speak(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', (await texts[language]()).default);
  }
  await instance.changeLanguage(language);
  reflect(language);
}

export const languageOf = (instance: i18n): Language => toLanguage(instance.language) ?? 'en';

function reflect(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
