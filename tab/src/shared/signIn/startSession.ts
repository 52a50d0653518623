import { api, dataOf } from '../api/client';
import { isFramed, type Host } from '../host/host';
import { takeAnswer, type Answer } from './answer';
import { openLinked, startInHost } from './hostSession';
import { leave } from './leave';
import { signRequests, type SignIn, type SignInOffer, type Session } from './session';

/** Signs the person in, and every request from then on. */
export function startSession(host: Host | null): SignIn {
  const signIn = begin(host);
  signRequests(signIn.session);
  return signIn;
}

function begin(host: Host | null): SignIn {
  if (host) {
    openLinked(host.linkedPage);
    return { isHere: true, session: startInHost(host) };
  }
  // Nobody signs in inside a frame without a host.
  if (isFramed()) return { isHere: false, session: Promise.resolve(null) };
  const answer = takeAnswer();
  return { isHere: answer?.address.searchParams.has('code') ?? false, session: inBrowser(answer) };
}

async function inBrowser(answer: Answer | null): Promise<Session | SignInOffer> {
  const [{ startInBrowser }, settings] = await Promise.all([
    import('./browserSession'),
    // Nobody has signed in yet, so the request must not wait for that.
    dataOf(api.GET('/api/sign-in', { fetch: (request: Request) => fetch(request) })),
  ]);
  return startInBrowser(settings, answer, leave);
}
