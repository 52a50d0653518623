import { i18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { chooseToSpeak, loadNamespace, spokenLanguage, startI18n } from '../../src/shared/i18n/i18n';
import { rememberedLanguage } from '../../src/shared/i18n/languageFor';

const heard = () => new Promise((done) => setTimeout(done));

/** A tab that speaks English, and gets the texts of a language when the test brings them. */
async function started() {
  const waiting: [language: string, come: () => void][] = [];
  const bring = async (language: string) => {
    for (const [, come] of waiting.filter(([of]) => of === language)) come();
    await heard();
  };
  const start = startI18n(
    (language, namespace) =>
      new Promise((done) => {
        waiting.push([
          language,
          () => {
            done({ text: `${namespace} in ${language}` });
          },
        ]);
      }),
    'en',
  );
  await bring('en');
  await start;
  return bring;
}

it('A page that is opened while a language is on its way speaks that language, too', async () => {
  const bring = await started();

  const chosen = chooseToSpeak('de');
  const opened = loadNamespace('team');
  await bring('en');
  await opened;
  await bring('de');
  await bring('de');
  await chosen;

  expect(i18n._('team:text')).toBe('team in de');
});

it('Of two choices of a language the later one is spoken, and remembered, though its texts are faster', async () => {
  const bring = await started();

  const slower = chooseToSpeak('ar');
  const faster = chooseToSpeak('de');
  await bring('de');
  await faster;
  await bring('ar');
  await slower;

  expect(spokenLanguage()).toBe('de');
  expect(rememberedLanguage.get()).toBe('de');
});
