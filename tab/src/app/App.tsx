import { BrowserRouter } from 'react-router';
import type { Host } from '../shared/host/host';
import type { SignIn } from '../shared/signIn/session';
import { PageBoundary } from './PageBoundary';
import { Providers } from './Providers';
import { SignedIn } from './SignedIn';
import { AppRoutes } from './routes';

interface AppProps {
  host: Host | null;
  signIn: SignIn;
}

export function App({ host, signIn }: AppProps) {
  return (
    <Providers host={host}>
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
