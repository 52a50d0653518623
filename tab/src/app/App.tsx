import type { i18n } from 'i18next';
import { BrowserRouter } from 'react-router';
import type { Host } from '../shared/host/host';
import type { Session } from '../shared/signIn/session';
import { PageBoundary } from './PageBoundary';
import { Providers } from './Providers';
import { SignedIn } from './SignedIn';
import { AppRoutes } from './routes';

interface AppProps {
  i18n: i18n;
  host: Host | null;
  session: Promise<Session | null>;
}

export function App({ i18n, host, session }: AppProps) {
  return (
    <Providers i18n={i18n} host={host}>
      <PageBoundary address="sign-in" isPlain>
        <SignedIn session={session}>
          <BrowserRouter basename={import.meta.env.BASE_URL}>
            <AppRoutes />
          </BrowserRouter>
        </SignedIn>
      </PageBoundary>
    </Providers>
  );
}
