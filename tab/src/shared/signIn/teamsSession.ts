import type { Session } from './session';

/** Teams, Outlook and Microsoft 365 frame the tab and sign in for it. */
export const isFramed = (): boolean => window.parent !== window;

export async function startInTeams(): Promise<Session> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  const { user, page } = await app.getContext();
  openLinked(page.subPageId);
  await authentication.getAuthToken();
  return {
    name: user?.displayName ?? user?.userPrincipalName ?? null,
    // The host keeps tokens and renews them before they expire.
    token: () => authentication.getAuthToken(),
    signOut: null,
  };
}

/** Teams opens the tab at its start and says beside it which page a link of Teams leads to, below the tab's base. */
function openLinked(path: string | undefined) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  if (path?.startsWith('/ladders/') && location.pathname === `${base}/`) history.replaceState(null, '', base + path);
}
