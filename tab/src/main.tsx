import { loadTexts } from './app/texts';
import { findHost } from './shared/host/host';
import { languageFor } from './shared/i18n/languageFor';
import { startSession } from './shared/signIn/startSession';

/** The host, the sign-in and the texts are asked for while the app's own code is still on its way. */
async function open(): Promise<void> {
  const app = import('./app/start');
  const texts = loadTexts(languageFor(null), 'shared');
  texts.catch(() => undefined); // asked for again by who shows them
  const host = await findHost();
  const signIn = startSession(host);
  await (await app).start(host, signIn);
}

// Not awaited here: what `open` loads uses this script's own modules, and would wait for it in turn.
void open();
