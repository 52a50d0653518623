import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startI18n } from './shared/i18n/i18n';
import { startSession } from './shared/signIn/startSession';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root.');

const session = startSession();
const i18n = await startI18n();

createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} session={session} />
  </StrictMode>,
);
