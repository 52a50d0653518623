import { api, dataOf } from '../api/client';
import { isFramed, type Host } from '../host/host';
import { startInBrowser } from './browserSession';
import { startInHost } from './hostSession';
import { signRequests, type Session } from './session';

/** Signs the person in, and every request from then on. Null in a frame without a host: nobody signs in inside a frame. */
export async function startSession(host: Host | null): Promise<Session | null> {
  if (!host && isFramed()) return null;
  const session = await (host ? startInHost(host) : startInBrowser(await dataOf(api.GET('/api/sign-in')), leave));
  signRequests(session);
  return session;
}

function leave(address: URL): Promise<never> {
  location.assign(address);
  return new Promise<never>(() => undefined);
}
