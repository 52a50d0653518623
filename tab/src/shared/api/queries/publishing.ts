import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** What was published when, for owners of ladders. All keys start with `publishing` and the ladder. */
export const publishingQueries = {
  /** Page by page, the newest first. */
  versions: (ladder: string) =>
    infiniteQueryOptions({
      queryKey: ['publishing', ladder, 'versions'],
      initialPageParam: 0,
      queryFn: ({ pageParam, signal }) =>
        dataOf(
          api.GET('/api/ladders/{ladder}/versions', {
            params: { path: { ladder }, query: pageParam === 0 ? {} : { before: pageParam } },
            signal,
          }),
        ),
      getNextPageParam: ({ next }) => next ?? undefined,
    }),

  /** A version never changes. */
  version: (ladder: string, number: number) =>
    queryOptions({
      queryKey: ['publishing', ladder, 'version', number],
      staleTime: Infinity,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/ladders/{ladder}/versions/{number}', { params: { path: { ladder, number } }, signal })),
    }),

  files: (ladder: string, number: number) =>
    queryOptions({
      queryKey: ['publishing', ladder, 'files', number],
      staleTime: Infinity,
      queryFn: async ({ signal }) =>
        (
          await dataOf(
            api.GET('/api/ladders/{ladder}/versions/{number}/files', { params: { path: { ladder, number } }, signal }),
          )
        ).files,
    }),

  comparison: (ladder: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['publishing', ladder, 'comparison', from, to],
      staleTime: Infinity,
      queryFn: ({ signal }) =>
        dataOf(
          api.GET('/api/ladders/{ladder}/versions/compare', {
            params: { path: { ladder }, query: { from, to } },
            signal,
          }),
        ),
    }),

  reports: (ladder: string) =>
    queryOptions({
      queryKey: ['publishing', ladder, 'reports'],
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/ladders/{ladder}/reports', { params: { path: { ladder } }, signal }))).reports,
    }),
};
