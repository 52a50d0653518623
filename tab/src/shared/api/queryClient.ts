import { QueryClient } from '@tanstack/react-query';
import { asProblem, isWorthRetrying } from './problem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without a network a read fails and says so; the default would wait in silence.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        retry: (failures, error) => failures < 2 && isWorthRetrying(asProblem(error)),
      },
    },
  });
}

/** What was only asked for ahead may fail in silence: who shows it asks again, and tells. */
export function askedAhead(...asked: Promise<unknown>[]): void {
  for (const answer of asked) answer.catch(() => undefined);
}
