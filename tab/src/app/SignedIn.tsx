import { use, type ReactNode } from 'react';
import { SessionContext } from '../shared/signIn/SessionContext';
import type { Session } from '../shared/signIn/session';

interface SignedInProps {
  session: Promise<Session>;
  children: ReactNode;
}

/** Waits until the person is signed in. */
export function SignedIn({ session, children }: SignedInProps) {
  return <SessionContext value={use(session)}>{children}</SessionContext>;
}
