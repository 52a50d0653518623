import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadTexts } from './app/texts';
import { findHost } from './shared/host/host';
import { speak, startI18n } from './shared/i18n/i18n';
import { chooseLanguage } from './shared/i18n/languages';
import { startSession } from './shared/signIn/startSession';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root.');

const texts = startI18n(loadTexts);
const host = await findHost();
const session = startSession(host);
const i18n = await texts;
if (host) await speak(i18n, chooseLanguage(null, [host.locale]));

createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} host={host} session={session} />
  </StrictMode>,
);
