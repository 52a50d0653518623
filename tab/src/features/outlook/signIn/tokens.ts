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

/** All that the app's registration asks for, so that consent to it covers what the service does in the person's name. */
export const everyScope = ({ clientId }: SignInSettings): string => `${clientId}/.default`;
