import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { ProblemError } from '../../../shared/api/problem';
import type { SignInSettings } from '../../../shared/api/types';
import { everyScope } from '../../../shared/signIn/scopes';
import { authorityOf, type Tokens } from './tokens';

/** A token is renewed so long before it expires, in milliseconds. */
const margin = 60_000;

/** Outlook signs in for the pane: https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in */
export async function nestedTokens(settings: SignInSettings, now: () => number = Date.now): Promise<Tokens> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId: settings.clientId, authority: authorityOf(settings), knownAuthorities: [settings.authority] },
    // A page of the same origin is to find no token.
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  });
  let last: AuthenticationResult | null = null;
  return {
    silent: async (renew) => {
      if (renew || !last?.expiresOn || last.expiresOn.getTime() - margin < now()) {
        last = await silent(client, settings.scope, renew);
      }
      return last?.accessToken ?? null;
    },
    ask: async (wish) => {
      try {
        last = await client.acquireTokenPopup({ scopes: [wish === 'consent' ? everyScope(settings) : settings.scope] });
        return last.accessToken;
      } catch (error) {
        throw isCancelled(error) ? new ProblemError('sign_in_cancelled', 0, null, error.message) : error;
      }
    },
  };
}

async function silent(client: IPublicClientApplication, scope: string, renew: boolean) {
  try {
    return await client.acquireTokenSilent({ scopes: [scope], forceRefresh: renew });
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return null;
    throw error;
  }
}

/** The host's word for it, and that of a window of the browser. */
const cancelled = ['user_canceled', 'user_cancelled'];

const isCancelled = (error: unknown): error is Error =>
  error instanceof AuthError && cancelled.includes(error.errorCode);
