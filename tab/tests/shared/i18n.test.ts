import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, toLanguage } from '../../src/shared/i18n/languages';

type Texts = Record<string, CompiledMessage>;

/** The places that a text fills in, and the elements that it has; a plural may spell its number out. */
const holesOf = (message: CompiledMessage): string[] =>
  [...new Set(partsOf(message).flatMap(holesIn))].filter((hole) => hole !== 'count').sort();

function holesIn(part: Part): string[] {
  if (typeof part === 'string') return [...part.matchAll(/<\w+/g)].map(([tag]) => tag);
  const [name, , forms] = part;
  return [name, ...Object.values(formsIn(forms)).flatMap((form) => partsOf(form).flatMap(holesIn))];
}

type Part = CompiledMessage[number];

const partsOf = (message: CompiledMessage | string): Part[] => (typeof message === 'string' ? [message] : message);

/** Of a plural: what is said for each kind of number. */
const formsIn = (forms: unknown): Record<string, CompiledMessage> =>
  typeof forms === 'object' && forms !== null ? Object.fromEntries(Object.entries(forms)) : {};

const files = import.meta.glob<Texts>('../../src/**/locales/*.json', {
  eager: true,
  import: 'default',
  query: '?texts',
});

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
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill in what the English ones do', () => {
    for (const [key, text] of Object.entries(texts))
      expect([key, holesOf(text)]).toEqual([key, holesOf(en[key] ?? [])]);
  });

  it('have a form for each number that the language tells apart', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = Object.entries(texts).flatMap(([key, text]) =>
      partsOf(text).flatMap((part) => {
        if (typeof part === 'string' || part[1] !== 'plural') return [];
        return categories.filter((form) => !(form in formsIn(part[2]))).map((form) => `${key}: ${form}`);
      }),
    );
    expect(lacking).toEqual([]);
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
