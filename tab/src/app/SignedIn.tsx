import { use, type ReactNode } from 'react';
import { SessionContext } from '../shared/signIn/SessionContext';
import type { Session } from '../shared/signIn/session';
import { NoHost } from './NoHost';

interface SignedInProps {
  session: Promise<Session | null>;
  children: ReactNode;
}

/** Waits until the person is signed in. */
export function SignedIn({ session, children }: SignedInProps) {
  const signedIn = use(session);
  return signedIn ? <SessionContext value={signedIn}>{children}</SessionContext> : <NoHost />;
}
