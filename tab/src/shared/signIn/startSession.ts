import { api, dataOf } from '../api/client';
import { startInBrowser } from './browserSession';
import { signRequests, type Session } from './session';
import { isFramed, startInTeams } from './teamsSession';

/** Signs the person in, and every request from then on. */
export async function startSession(): Promise<Session> {
  const session = await (isFramed() ? startInTeams() : startInBrowser(await dataOf(api.GET('/api/sign-in')), leave));
  signRequests(session);
  return session;
}

function leave(address: URL): Promise<never> {
  location.assign(address);
  return new Promise<never>(() => undefined);
}
