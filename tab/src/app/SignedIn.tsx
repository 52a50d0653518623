import { lazy, use, useEffect, useState, type ReactNode } from 'react';
import { asError } from '../shared/asError';
import { SessionContext } from '../shared/signIn/SessionContext';
import { isSession, type Session, type SignIn, type SignInOffer } from '../shared/signIn/session';

const NoHost = lazy(() => import('./NoHost'));
const SignInPage = lazy(() => import('./SignInPage'));

interface SignedInProps {
  signIn: SignIn;
  children: ReactNode;
}

/** Who is signed in, or else what can be done about it. */
export function SignedIn({ signIn: { isHere, session }, children }: SignedInProps) {
  const As = isHere ? Arriving : Arrived;
  return <As session={session}>{children}</As>;
}

interface AsProps {
  session: SignIn['session'];
  children: ReactNode;
}

/** The page may load while the person signs in: its requests wait for that. */
function Arriving({ session, children }: AsProps) {
  const [known, setKnown] = useState<Session | SignInOffer | null>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    session.then(setKnown, (error: unknown) => {
      setFailure(asError(error));
    });
  }, [session]);
  if (failure) throw failure;
  return <Known session={known}>{children}</Known>;
}

function Arrived({ session, children }: AsProps) {
  return <Known session={use(session)}>{children}</Known>;
}

function Known({ session, children }: { session: Session | SignInOffer | null | undefined; children: ReactNode }) {
  if (session === null) return <NoHost />;
  if (session && !isSession(session)) return <SignInPage {...session} />;
  return <SessionContext value={session ?? null}>{children}</SessionContext>;
}
