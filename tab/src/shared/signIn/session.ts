/** Where access tokens for the service come from. */
export interface Session {
  /** Null when the host does not say. */
  name: string | null;

  /** A token that holds for some minutes more. `renew` asks for another one than the last, which the service refused. */
  token: (renew: boolean) => Promise<string>;

  /** Leaves the page. Null where the host, such as Teams, signs its people out itself. */
  signOut: (() => void) | null;
}

let session: Session | null = null;

export function signRequests(started: Session): void {
  session = started;
}

/** Sends the request in the name of the person who is signed in; once more with a new token when the service refuses the first. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  if (!session) return fetch(request);
  const again = request.clone();
  const response = await fetch(withToken(request, await session.token(false)));
  return response.status === 401 ? fetch(withToken(again, await session.token(true))) : response;
}

function withToken(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
