import { directionOf, type Language } from '../shared/i18n/languages';

/** Said where not even the texts came. */
const texts: Record<Language, [words: string, reload: string]> = {
  en: ['Ladder could not be opened. Check your connection.', 'Try again'],
  de: ['Ladder konnte nicht geöffnet werden. Bitte prüfen Sie Ihre Verbindung.', 'Erneut versuchen'],
  ar: ['تعذّر فتح Ladder. تحقّق من اتصالك.', 'أعد المحاولة'],
};

/** Says in place of the tab that it could not be opened. */
export function showUnopened(language: Language): void {
  const [words, reload] = texts[language];
  const message = document.createElement('p');
  message.role = 'alert';
  message.lang = language;
  message.dir = directionOf(language);
  const button = document.createElement('button');
  button.textContent = reload;
  button.addEventListener('click', () => {
    location.reload();
  });
  message.append(`${words} `, button);
  document.body.replaceChildren(message);
}
