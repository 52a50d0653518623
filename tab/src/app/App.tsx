import type { i18n } from 'i18next';
import { BrowserRouter } from 'react-router';
import type { Session } from '../shared/signIn/session';
import { PageBoundary } from './PageBoundary';
import { Providers } from './Providers';
import { SignedIn } from './SignedIn';
import { AppRoutes } from './routes';

interface AppProps {
  i18n: i18n;
  session: Promise<Session>;
}

export function App({ i18n, session }: AppProps) {
  return (
    <Providers i18n={i18n}>
      <PageBoundary address="sign-in">
        <SignedIn session={session}>
          <BrowserRouter basename={import.meta.env.BASE_URL}>
            <AppRoutes />
          </BrowserRouter>
        </SignedIn>
      </PageBoundary>
    </Providers>
  );
}
