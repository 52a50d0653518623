import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** Most that one request gives. */
const pageSize = 100;

/** The evidence that the reader may link to what she writes of a person: her own, or what is shared with her. */
export const evidenceChoiceQueries = {
  list: (person: string) =>
    infiniteQueryOptions({
      queryKey: ['growth', person, 'evidence', 'choice'],
      initialPageParam: '',
      queryFn: ({ pageParam, signal }) =>
        dataOf(
          api.GET('/api/people/{person}/evidence', {
            params: { path: { person }, query: { top: pageSize, ...(pageParam !== '' && { before: pageParam }) } },
            signal,
          }),
        ),
      getNextPageParam: ({ next }) => next ?? undefined,
    }),

  one: (person: string, id: string) =>
    queryOptions({
      queryKey: ['growth', person, 'evidence', 'one', id],
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/evidence/{id}', { params: { path: { person, id } }, signal })),
    }),
};
