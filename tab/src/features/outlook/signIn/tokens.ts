import type { SignInSettings } from '../../../shared/api/types';

/** Where the pane gets tokens for the service from. */
export interface Tokens {
  /** Without asking the person; null when she has to be asked. `renew` wants another one than the last. */
  silent: (renew: boolean) => Promise<string | null>;

  /** Asks the person, in a window. Rejects with the code `sign_in_cancelled` when she closes it. */
  ask: (scope: string) => Promise<string>;
}

export const authorityOf = ({ authority, tenant }: SignInSettings): string =>
  `${authority}/${tenant ?? 'organizations'}`;
