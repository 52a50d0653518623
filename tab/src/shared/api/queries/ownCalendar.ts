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

  preview: (series: string, wish: InviteWish, locale: string) =>
    queryOptions({
      queryKey: ['calendar', 'preview', series, wish, locale],
      // What is shown before something is written is never from before.
      staleTime: 0,
      gcTime: 0,
      queryFn: ({ signal }) =>
        dataOf(
          api.GET('/api/one-on-ones/{series}/invite', {
            params: { path: { series }, query: { ...wish, locale } },
            signal,
          }),
        ),
    }),
};

/** What is wanted of a series' invite. */
export interface InviteWish {
  isOn: boolean;
  /** Whether the prompts are to change there with each meeting, each time with a mail. */
  isRefreshed: boolean;
  /** Whether to take out prompts that somebody changed. */
  isRemovedEdited: boolean;
}
