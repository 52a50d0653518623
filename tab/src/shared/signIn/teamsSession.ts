import type { Session } from './session';

/** Teams, Outlook and Microsoft 365 frame the tab and sign in for it. */
export const isFramed = (): boolean => window.parent !== window;

export async function startInTeams(): Promise<Session> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  const { user } = await app.getContext();
  await authentication.getAuthToken();
  return {
    name: user?.displayName ?? user?.userPrincipalName ?? null,
    // The host keeps tokens and renews them before they expire.
    token: () => authentication.getAuthToken(),
    signOut: null,
  };
}
