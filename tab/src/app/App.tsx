import type { QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import type { Host } from '../shared/host/host';
import type { SignIn } from '../shared/signIn/session';
import { PageBoundary } from './PageBoundary';
import { Providers } from './Providers';
import { SignedIn } from './SignedIn';
import { AppRoutes } from './routes';

interface AppProps {
  client: QueryClient;
  host: Host | null;
  signIn: SignIn;
}

export function App({ client, host, signIn }: AppProps) {
  return (
    <Providers host={host} client={client}>
      <PageBoundary address="sign-in" isPlain>
        <SignedIn signIn={signIn}>
          <BrowserRouter basename={import.meta.env.BASE_URL}>
            <AppRoutes />
          </BrowserRouter>
        </SignedIn>
      </PageBoundary>
    </Providers>
  );
}
