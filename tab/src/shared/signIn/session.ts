import { traceparent } from '../api/trace';

/** Where access tokens for the service come from. */
export interface Session {
  /** Null when the host does not say. */
  name: string | null;

  /** A token that holds for some minutes more. `renew` asks for another one than the last, which the service refused. */
  token: (renew: boolean) => Promise<string>;

  /**
   * Asks the person to let the service act for her in Microsoft Graph: in a window of the host, or by leaving the page and coming
   * back. Rejects with the code `sign_in_cancelled` when she closes the window.
   */
  consent: (request: ConsentRequest) => Promise<void>;

  /** Leaves the page. Null where the host, such as Teams, signs its people out itself. */
  signOut: (() => void) | null;
}

export interface ConsentRequest {
  /** What the authority wants to be asked with; null when there is nothing. */
  claims: string | null;
  /** Where the person comes back to when she leaves the page for it. */
  returnTo: URL;
}

/** Somebody whom the authority does not know without asking: it is asked when she says so. */
export interface SignInOffer {
  /** Leaves the page. */
  signIn: () => Promise<never>;
}

export interface SignIn {
  /** Whether the person is on the page that she wants, and its code may load while she signs in. */
  isHere: boolean;

  /** Null in a frame without a host. */
  session: Promise<Session | SignInOffer | null>;
}

export const isSession = <T extends Pick<Session, 'token'>>(session: T | SignInOffer | null): session is T =>
  session !== null && 'token' in session;

/** Who signs requests. */
type Signer = Pick<Session, 'token'>;

let started: Promise<Signer | SignInOffer | null> = Promise.resolve(null);

export function signRequests(session: Promise<Signer | SignInOffer | null>): void {
  session.catch(() => undefined); // told by who waits for it
  started = session;
}

/** Sends the request in the name of the person who is signed in; once more with a new token when the service refuses the first. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const session = await started;
  request.headers.set('traceparent', traceparent());
  if (!isSession(session)) return fetch(request);
  const again = request.clone();
  const response = await fetch(withToken(request, await session.token(false)));
  return response.status === 401 ? fetch(withToken(again, await session.token(true))) : response;
}

function withToken(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
