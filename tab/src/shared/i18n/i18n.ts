import i18next, { type i18n } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { stored } from '../stored';
import { chooseLanguage, directionOf, toLanguage, type Language } from './languages';

/** Fetches texts when they are needed, so that nobody loads another language or a feature that she does not open. */
export type LoadTexts = (language: string, namespace: string) => Promise<Record<string, unknown>>;

const remembered = stored('ladder.language');

export async function startI18n(
  load: LoadTexts,
  language = chooseLanguage(remembered.get(), navigator.languages),
): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use(resourcesToBackend(load))
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      // React escapes what needs escaping; a name or a code in Latin letters must not turn the Arabic around it.
      interpolation: {
        escape: (text) => (directionOf(languageOf(instance)) === 'rtl' ? `\u2068${text}\u2069` : text),
      },
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
  await instance.changeLanguage(language);
  reflect(language);
}

export const languageOf = (instance: i18n): Language => toLanguage(instance.language) ?? 'en';

function reflect(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
