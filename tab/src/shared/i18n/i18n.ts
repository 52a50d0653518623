import { i18n, type Messages } from '@lingui/core';
import { rememberedLanguage } from './languageFor';
import { directionOf, localeOf, toLanguage, type Language } from './languages';
import { idOf, type Namespace } from './namespaces';

/** Fetches texts when they are needed, so that nobody loads another language or a feature that she does not open. */
export type LoadTexts = (language: Language, namespace: Namespace) => Promise<Messages>;

let load: LoadTexts = () => Promise.reject(new Error('There are no texts yet.'));
const loading = new Map<string, Promise<void>>();
const inUse = new Set<Namespace>();
const ready = new Set<string>();
let choices = 0;

export async function startI18n(loader: LoadTexts, language: Language): Promise<void> {
  load = loader;
  inUse.add('shared');
  await speak(language);
}

/** Speaks what the person chose, from now on. */
export async function chooseToSpeak(language: Language): Promise<void> {
  if (await speak(language)) rememberedLanguage.set(language);
}

/** Once they are there, the namespace's texts can be said in every language that is chosen later. */
export async function loadNamespace(namespace: Namespace): Promise<void> {
  inUse.add(namespace);
  await fetchTexts(spokenLanguage(), namespace);
}

/** Whether the namespace's texts can be said. */
export const hasNamespace = (namespace: Namespace): boolean => ready.has(idOf(namespace, spokenLanguage()));

export const spokenLanguage = (): Language => toLanguage(i18n.locale) ?? 'en';

/** False when another language was chosen meanwhile, which is spoken instead. */
async function speak(language: Language): Promise<boolean> {
  const choice = ++choices;
  for (let fetched = 0; fetched < inUse.size;) {
    fetched = inUse.size;
    await Promise.all([...inUse].map((namespace) => fetchTexts(language, namespace)));
  }
  if (choice !== choices) return false;
  i18n.activate(language, localeOf(language));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  return true;
}

/** The same promise for as long as the texts are on their way, and another one when they did not come. */
function fetchTexts(language: Language, namespace: Namespace): Promise<void> {
  const name = idOf(namespace, language);
  const known = loading.get(name);
  if (known) return known;
  const promise = load(language, namespace).then((messages) => {
    i18n.load(
      language,
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [idOf(namespace, key), message])),
    );
    ready.add(name);
  });
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}
