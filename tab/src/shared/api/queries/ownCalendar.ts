import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';

/** The reader's own calendar. All keys start with `calendar`. */
export const calendarQueries = {
  /** The series that a meeting may be of which is open in Outlook. */
  opened: (guests: readonly string[], subject: string, locale: string) =>
    queryOptions({
      queryKey: ['calendar', 'opened', guests, subject, locale],
      queryFn: async ({ signal }) =>
        (
          await dataOf(
            api.POST('/api/one-on-ones/opened', {
              params: { query: { locale } },
              body: { guests: [...guests], subject },
              signal,
            }),
          )
        ).series,
    }),

  prompts: (series: string, locale: string) =>
    queryOptions({
      queryKey: ['calendar', 'prompts', series, locale],
      queryFn: ({ signal }) =>
        dataOf(
          api.GET('/api/one-on-ones/{series}/prompts', { params: { path: { series }, query: { locale } }, signal }),
        ),
    }),
};
