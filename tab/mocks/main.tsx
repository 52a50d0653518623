import { setupWorker } from 'msw/browser';
import { createRoot } from 'react-dom/client';
import { App } from '../src/app/App';
import { loadTexts } from '../src/app/texts';
import { createQueryClient } from '../src/shared/api/queryClient';
import { startI18n } from '../src/shared/i18n/i18n';
import { languageFor } from '../src/shared/i18n/languageFor';
import { handlers } from './handlers';

await setupWorker(...handlers).start({
  serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  onUnhandledRequest: 'bypass',
  quiet: true,
});

const session = Promise.resolve({
  name: 'Noor Haddad',
  token: () => Promise.resolve('token'),
  consent: () => Promise.resolve(),
  signOut: () => {
    location.reload();
  },
});
await startI18n(loadTexts, languageFor(null));
const root = document.getElementById('root');
if (root) createRoot(root).render(<App client={createQueryClient()} host={null} signIn={{ isHere: true, session }} />);
