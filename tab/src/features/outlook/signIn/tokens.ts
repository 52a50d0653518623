import type { SignInSettings } from '../../../shared/api/types';

/** Where the pane gets tokens for the service from. */
export interface Tokens {
  /** Without asking the person; null when she has to be asked. `renew` wants another one than the last. */
  silent: (renew: boolean) => Promise<string | null>;

  /** Asks the person, in a window. Rejects with the code `sign_in_cancelled` when she closes it. */
  ask: (wish: Wish) => Promise<string>;
}

/** What the person is asked for: to sign in, or to let the service act for her in Microsoft Graph as well. */
export type Wish = 'signIn' | 'consent';

export const authorityOf = ({ authority, tenant }: SignInSettings): string =>
  `${authority}/${tenant ?? 'organizations'}`;
