const pendingKey = 'ladder.signIn';

/** What has to be known when the person comes back from signing in. */
export interface Pending {
  state: string;
  verifier: string;
  /** Where the person wanted to go, below the tab's own address. */
  returnTo: string;
  /** The authority was to answer without showing itself. */
  isSilent: boolean;
}

/** What the authority sent the person back with. */
export interface Answer {
  address: URL;
  /** Null when nothing was asked here. */
  pending: Pending | null;
}

export function keepPending(pending: Pending): void {
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
}

/** Takes an answer of the authority out of the address, which is then again the one that the person wanted. Null when there is none. */
export function takeAnswer(): Answer | null {
  const address = new URL(location.href);
  const { searchParams } = address;
  if (!searchParams.has('state') || !(searchParams.has('code') || searchParams.has('error'))) return null;
  const pending = takePending();
  if (pending) history.replaceState(null, '', pending.returnTo);
  return { address, pending };
}

function takePending(): Pending | null {
  const kept = sessionStorage.getItem(pendingKey);
  sessionStorage.removeItem(pendingKey);
  const pending: unknown = kept === null ? null : JSON.parse(kept);
  return isPending(pending) ? pending : null;
}

const isPending = (kept: unknown): kept is Pending =>
  typeof kept === 'object' &&
  kept !== null &&
  'state' in kept &&
  'verifier' in kept &&
  'returnTo' in kept &&
  'isSilent' in kept;
