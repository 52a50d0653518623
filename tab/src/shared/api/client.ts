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

/** Waits for a write that answers nothing; throws a `ProblemError` when the service refuses. */
export async function doneOf(request: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await request;
  if (!response.ok) throw toProblem(error, response.status, response.headers.get('X-Request-Id'));
}

/** The answer's data; throws a `ProblemError` when the service refuses. */
export async function dataOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (data === undefined) throw toProblem(error, response.status, response.headers.get('X-Request-Id'));
  return data;
}
