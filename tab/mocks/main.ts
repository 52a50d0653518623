import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';

await setupWorker(...handlers).start({
  serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  onUnhandledRequest: 'bypass',
  quiet: true,
});

await import('../src/main');
