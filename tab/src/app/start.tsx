import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '../shared/host/host';
import { startI18n } from '../shared/i18n/i18n';
import { languageFor } from '../shared/i18n/languageFor';
import type { SignIn } from '../shared/signIn/session';
import { loadTheme } from '../shared/theme/fluentThemes';
import { themeNow } from '../shared/theme/useTheme';
import { App } from './App';
import { loadTexts } from './texts';

/** Draws the tab. Whoever is on her way to the authority and back sees nothing in between. */
export async function start(host: Host | null, signIn: SignIn): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root.');
  await Promise.all([startI18n(loadTexts, languageFor(host)), loadTheme(themeNow(host))]);
  if (!signIn.isHere) await Promise.allSettled([signIn.session]);
  createRoot(root).render(
    <StrictMode>
      <App host={host} signIn={signIn} />
    </StrictMode>,
  );
}
