import type { SignInSettings } from '../api/types';

/** All that the app's registration asks for, so that consent to it covers what the service does in the person's name. */
export const everyScope = ({ clientId }: Pick<SignInSettings, 'clientId'>): string => `${clientId}/.default`;
