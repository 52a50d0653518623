import { ProblemError } from '../api/problem';
import { basePath } from '../basePath';
import type { Host } from '../host/host';
import type { ConsentRequest, Session } from './session';

/** What a host says when the person closes its window. */
const closed = 'CancelledByUser';

/** How long a token is used before the host is asked again, in milliseconds: it keeps them itself, and renews them before they expire. */
const keptFor = 60_000;

/** Teams, Outlook and Microsoft 365 sign in for the tab. */
export async function startInHost({ personName }: Host, now: () => number = Date.now): Promise<Session> {
  let kept = { token: await askForToken(), until: now() + keptFor };
  const token = async (renew: boolean): Promise<string> => {
    if (renew || kept.until <= now()) kept = { token: await askForToken(), until: now() + keptFor };
    return kept.token;
  };
  return {
    name: personName,
    token,
    consent,
    signOut: null,
  };
}

async function askForToken(): Promise<string> {
  const { authToken } = await import('../host/teams');
  try {
    return await authToken();
  } catch (error) {
    throw new ProblemError('sign_in_refused', 0, null, error instanceof Error ? error.message : String(error));
  }
}

/** In a window that the host opens at a page of the tab's own, which leads on to the authority. */
async function consent({ claims }: ConsentRequest): Promise<void> {
  const { authenticate } = await import('../host/teams');
  const page = new URL(`${import.meta.env.BASE_URL}consent`, location.origin);
  if (claims !== null) page.searchParams.set('claims', claims);
  try {
    await authenticate(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError(reason === closed ? 'sign_in_cancelled' : 'sign_in_refused', 0, null, reason);
  }
}

/** Teams opens the tab at its start and says beside it which page a link of Teams leads to, below the tab's base. */
export function openLinked(path: string | null) {
  const base = basePath();
  const address = location.pathname === `${base}/` ? addressOf(path, base) : null;
  if (address !== null) history.replaceState(null, '', address);
}

/** Anybody can write a link: only a page of the tab is followed. Null for any other. */
function addressOf(path: string | null, base: string): string | null {
  if (!path?.startsWith('/') || /^\/[/\\]/.test(path) || !URL.canParse(base + path, location.origin)) return null;
  const { origin, pathname, search, hash } = new URL(base + path, location.origin);
  return origin === location.origin && pathname.startsWith(`${base}/`) ? pathname + search + hash : null;
}
