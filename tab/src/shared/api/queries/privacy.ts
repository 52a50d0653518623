import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** What the reader may know of what is kept on her. */
export const privacyQueries = {
  audit: () =>
    queryOptions({
      queryKey: ['privacy', 'audit'],
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/privacy/{person}/audit', { params: { path: { person: 'me' } }, signal }))).entries,
    }),
};
