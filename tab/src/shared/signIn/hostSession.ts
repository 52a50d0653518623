import { ProblemError } from '../api/problem';
import type { Host } from '../host/host';
import type { Session } from './session';

/** Teams, Outlook and Microsoft 365 sign in for the tab. */
export async function startInHost({ personName, linkedPage }: Host): Promise<Session> {
  openLinked(linkedPage);
  await token();
  return {
    name: personName,
    // The host keeps tokens and renews them before they expire.
    token,
    signOut: null,
  };
}

async function token(): Promise<string> {
  const { authentication } = await import('@microsoft/teams-js');
  try {
    return await authentication.getAuthToken();
  } catch (error) {
    throw new ProblemError('sign_in_refused', 0, null, error instanceof Error ? error.message : String(error));
  }
}

/** Teams opens the tab at its start and says beside it which page a link of Teams leads to, below the tab's base. */
function openLinked(path: string | null) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  if (path?.startsWith('/ladders/') && location.pathname === `${base}/`) history.replaceState(null, '', base + path);
}
