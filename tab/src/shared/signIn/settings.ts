import { toProblem } from '../api/problem';

/** What the service says of signing in to it. */
export interface SignInSettings {
  authority: string;
  clientId: string;
  /** Null when people of several tenants may sign in. */
  tenant: string | null;
  scope: string;
}

export async function fetchSettings(): Promise<SignInSettings> {
  const response = await fetch(new URL('/api/sign-in', location.origin));
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toProblem(body, response.status);
  return body as SignInSettings;
}
