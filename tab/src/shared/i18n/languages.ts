export const languages = ['en', 'de', 'ar'] as const;

export type Language = (typeof languages)[number];

/** Each language in its own words, so that a person finds hers whatever the page speaks. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' };

/** How the language writes numbers and dates: with the digits of the texts around them. */
export const localeOf = (language: string): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export const toLanguage = (tag: string | null | undefined): Language | null =>
  languages.find((language) => tag?.toLowerCase().split('-')[0] === language) ?? null;

/** What was chosen here, else the first language of the browser that we speak, else English. */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): Language {
  return toLanguage(remembered) ?? preferred.map(toLanguage).find((language) => language !== null) ?? 'en';
}
