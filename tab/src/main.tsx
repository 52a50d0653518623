import { pageAt, type PageAt } from './app/pages';
import { loadTexts } from './app/texts';
import { showUnopened } from './app/unopened';
import { findHost, isHosted } from './shared/host/host';
import { languageFor } from './shared/i18n/languageFor';
import type { Language } from './shared/i18n/languages';
import { startSession } from './shared/signIn/startSession';

/** The host, the sign-in, the texts and the page are asked for while the app's own code is still on its way. */
async function open(): Promise<void> {
  const asked = findHost();
  // The host thinks while the app's code is run, which is here already.
  const app = asked.sent.then(() => import('./app/start'));
  const address = location.pathname;
  const likely = isHosted() ? fetchPage(languageFor(null)) : undefined; // while the host has yet to answer
  const host = await asked.answer;
  const signIn = startSession(host); // leads back to where the person wanted to go
  const page = isHosted() && location.pathname === address ? likely : fetchPage(languageFor(host));
  await (await app).start(host, signIn, page);
}

/** What does not come is asked for again by who shows it. */
function fetchPage(language: Language): PageAt | undefined {
  const page = pageAt(location.pathname.slice(import.meta.env.BASE_URL.length));
  for (const part of [loadTexts(language, 'shared'), page?.load(), page && loadTexts(language, page.texts)]) {
    part?.catch(() => undefined);
  }
  return page;
}

// Not awaited here: what `open` loads uses this script's own modules, and would wait for it in turn.
open().catch(() => {
  showUnopened(languageFor(null));
});
