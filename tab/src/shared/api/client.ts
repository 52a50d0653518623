import createClient from 'openapi-fetch';
import { fetchSignedIn } from '../signIn/session';
import { toProblem } from './problem';
import type { paths } from './schema';

// The tab is served by the service itself, so an address without a host is right.
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: fetchSignedIn,
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's data; throws a `ProblemError` when the service refuses. */
export async function dataOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (data === undefined) throw toProblem(error, response.status);
  return data;
}
