import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, toLanguage } from '../../src/shared/i18n/languages';

interface Texts {
  [key: string]: string | Texts;
}

const plural = /_(zero|one|two|few|many|other)$/;

const flat = (texts: Texts, prefix = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

const keysOf = (texts: Texts): string[] => [...new Set(flat(texts).map(([key]) => key.replace(plural, '')))].sort();

/** The places that a text fills in, such as `{{level}}` and `<base/>`; a plural may spell its number out. */
const holesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\w+\}\}|<\w+/g)]
    .map(([hole]) => hole)
    .filter((hole) => hole !== '{{count}}')
    .sort();

const files = import.meta.glob<Texts>('../../src/**/locales/*.json', { eager: true, import: 'default' });

const others = Object.keys(files)
  .filter((path) => path.endsWith('/en.json'))
  .flatMap((path) =>
    ['de', 'ar'].map((language) => ({ path, language, en: files[path] ?? {}, texts: textsOf(path, language) })),
  );

function textsOf(path: string, language: string): Texts {
  return files[path.replace(/en\.json$/, `${language}.json`)] ?? {};
}

describe.each(others)('The texts of $path in $language', ({ language, en, texts }) => {
  it('are those of English', () => {
    expect(keysOf(texts)).toEqual(keysOf(en));
  });

  it('fill in what the English ones do', () => {
    const english = new Map(flat(en).map(([key, text]) => [key.replace(plural, ''), holesOf(text)]));
    for (const [key, text] of flat(texts))
      expect([key, holesOf(text)]).toEqual([key, english.get(key.replace(plural, ''))]);
  });

  it('have a form for each number that the language tells apart', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = flat(texts).map(([key]) => key);
    const counted = [...new Set(keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))];
    expect(
      counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });
});

describe('The language', () => {
  it('is the one that was chosen, else the first of the browser’s that we speak, else English', () => {
    expect(chooseLanguage('de', ['ar'])).toBe('de');
    expect(chooseLanguage('xx', ['fr-CA', 'ar-EG', 'de'])).toBe('ar');
    expect(chooseLanguage(null, ['fr'])).toBe('en');
  });

  it('is known by its first part', () => {
    expect(toLanguage('de-AT')).toBe('de');
    expect(toLanguage('')).toBeNull();
  });

  it('decides the direction', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('de')).toBe('ltr');
  });
});
