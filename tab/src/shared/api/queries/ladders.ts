import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** A published ladder changes a few times a year. */
const staleTime = 5 * 60_000;

const searchPageSize = 20;

export interface SearchTerms {
  q: string;
  ladder: string | null;
  level: string | null;
  capability: string | null;
}

/** What is published: read by everyone, and the same for everyone. */
export const ladderQueries = {
  ladders: () =>
    queryOptions({
      queryKey: ['ladders'],
      staleTime,
      queryFn: async ({ signal }) => (await dataOf(api.GET('/api/ladders', { signal }))).ladders,
    }),

  ladder: (ladder: string) =>
    queryOptions({
      queryKey: ['ladder', ladder],
      staleTime,
      queryFn: ({ signal }) => dataOf(api.GET('/api/ladders/{ladder}', { params: { path: { ladder } }, signal })),
    }),

  level: (ladder: string, level: string) =>
    queryOptions({
      queryKey: ['level', ladder, level],
      staleTime,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/ladders/{ladder}/levels/{level}', { params: { path: { ladder, level } }, signal })),
    }),

  comparison: (ladder: string, from: string, to: string) =>
    queryOptions({
      queryKey: ['comparison', ladder, from, to],
      staleTime,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/ladders/{ladder}/compare', { params: { path: { ladder }, query: { from, to } }, signal })),
    }),

  /** Keeps the last results while the next ones load, so that the page does not flicker under a typing hand. */
  search: ({ q, ladder, level, capability }: SearchTerms) =>
    infiniteQueryOptions({
      queryKey: ['search', q, ladder, level, capability],
      staleTime,
      placeholderData: keepPreviousData,
      initialPageParam: 0,
      queryFn: ({ pageParam, signal }) =>
        dataOf(
          api.GET('/api/search', {
            params: {
              query: {
                q,
                ...(ladder !== null && { ladder }),
                ...(level !== null && { level }),
                ...(capability !== null && { capability }),
                skip: pageParam,
                top: searchPageSize,
              },
            },
            signal,
          }),
        ),
      getNextPageParam: (last) => {
        const next = last.skip + last.results.length;
        return last.results.length > 0 && next < last.total ? next : undefined;
      },
    }),
};
