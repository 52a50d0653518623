import { api, dataOf } from '../../../shared/api/client';
import { asProblem, ProblemError } from '../../../shared/api/problem';
import type { SignInSettings } from '../../../shared/api/types';
import { signRequests } from '../../../shared/signIn/session';
import { supports } from '../office/office';
import { dialogTokens } from './dialogTokens';
import type { Tokens, Wish } from './tokens';

/** Who uses the pane. */
export interface PaneSession {
  /** Whether the person is signed in; when she is, requests carry her token from then on. */
  start: () => Promise<boolean>;

  /** Asks her to sign in: in Outlook's own window, else in one of ours. */
  ask: () => Promise<void>;

  /** Asks her to let the service read her calendar. */
  askForConsent: () => Promise<void>;
}

export async function openSession(): Promise<PaneSession> {
  const settings = await dataOf(api.GET('/api/sign-in'));
  const dialog = dialogTokens(`${window.location.origin}${window.location.pathname}?dialog`);
  let source = (await nested(settings)) ?? dialog;

  const sign = () => {
    signRequests(Promise.resolve({ token }));
  };
  const token = async (renew: boolean): Promise<string> => {
    const found = await source.silent(renew);
    if (found === null) throw new ProblemError('sign_in_refused', 401, null, '');
    return found;
  };
  const ask = async (wish: Wish): Promise<void> => {
    try {
      await source.ask(wish);
    } catch (error) {
      if (source === dialog || asProblem(error).code === 'sign_in_cancelled') throw error;
      source = dialog;
      await dialog.ask(wish);
    }
    sign();
  };
  return {
    start: async () => {
      const isKnown = await source.silent(false).then(
        (found) => found !== null,
        () => false,
      );
      if (isKnown) sign();
      return isKnown;
    },
    ask: () => ask('signIn'),
    askForConsent: () => ask('consent'),
  };
}

/** Null in an Outlook that signs nobody in, and when it fails at it. */
async function nested(settings: SignInSettings): Promise<Tokens | null> {
  if (!supports('NestedAppAuth', '1.1')) return null;
  const { nestedTokens } = await import('./nestedTokens');
  return nestedTokens(settings).catch(() => null);
}
