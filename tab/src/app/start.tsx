import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ladderQueries } from '../shared/api/queries/ladders';
import { peopleQueries } from '../shared/api/queries/people';
import { askedAhead, createQueryClient } from '../shared/api/queryClient';
import type { Host } from '../shared/host/host';
import { loadNamespace, startI18n } from '../shared/i18n/i18n';
import { languageFor } from '../shared/i18n/languageFor';
import type { SignIn } from '../shared/signIn/session';
import { loadTheme } from '../shared/theme/fluentThemes';
import { themeNow } from '../shared/theme/useTheme';
import { App } from './App';
import type { PageAt } from './pages';
import { loadTexts } from './texts';

// The most likely one, while the host has yet to say.
loadTheme(themeNow(null)).catch(() => undefined);

/**
 * Draws the tab. Whoever is on her way to the authority and back sees nothing in between.
 * @param page What will be drawn; undefined when the address does not tell.
 */
export async function start(host: Host | null, signIn: SignIn, page: PageAt | undefined): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root.');
  const client = createQueryClient();
  if (signIn.isHere) void askAhead(client, page);
  await Promise.all([startI18n(loadTexts, languageFor(host)), loadTheme(themeNow(host))]);
  if (page) await loadNamespace(page.texts).catch(() => undefined); // who shows the page asks again, and tells
  const signedIn = Promise.allSettled([signIn.session]);
  await (signIn.isHere ? Promise.race([signedIn, moment()]) : signedIn);
  createRoot(root).render(
    <StrictMode>
      <App client={client} host={host} signIn={signIn} />
    </StrictMode>,
  );
}

/** What was asked for ahead leaves as soon as there is a token, so not behind the first drawing; but nobody waits long for that. */
const moment = () => new Promise((done) => setTimeout(done, 50));

/** What the shell and the page show is on its way before they are drawn; they tell what of it does not come. */
async function askAhead(client: QueryClient, page: PageAt | undefined): Promise<void> {
  askedAhead(
    client.query(peopleQueries.profile('me')),
    client.query(ladderQueries.ladders()),
    client.query(peopleQueries.reports()),
  );
  const module = await page?.load().catch(() => undefined);
  module?.ahead?.(client, page?.parameters ?? {});
}
