import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** Who works for whom changes rarely, and the service asks the directory no oftener. */
const staleTime = 5 * 60_000;

/** Who is who. A person is an id, or `me`. */
export const peopleQueries = {
  profile: (person: string) =>
    queryOptions({
      queryKey: ['profile', person],
      staleTime,
      queryFn: ({ signal }) =>
        person === 'me'
          ? dataOf(api.GET('/api/people/me', { signal }))
          : dataOf(api.GET('/api/people/{person}', { params: { path: { person } }, signal })),
    }),

  reports: () =>
    queryOptions({
      queryKey: ['reports'],
      staleTime,
      queryFn: ({ signal }) => dataOf(api.GET('/api/people/me/reports', { signal })),
    }),

  team: () =>
    queryOptions({
      queryKey: ['team'],
      queryFn: ({ signal }) => dataOf(api.GET('/api/people/me/team', { signal })),
    }),

  level: (person: string) =>
    queryOptions({
      queryKey: ['heldLevel', person],
      queryFn: ({ signal }) => dataOf(api.GET('/api/people/{person}/level', { params: { path: { person } }, signal })),
    }),
};
