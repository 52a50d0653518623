import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';
import { toProblem } from '../problem';
import type { Meeting } from '../types';

/** How often an open meeting asks whether the other of the two has changed anything, in milliseconds. */
const pulse = 3000;

/** A person is an id, or `me`. */
export interface MeetingName {
  person: string;
  series: string;
  /** A day, such as `2026-11-02`. */
  on: string;
}

/** What a manager wants in the invite of a series. */
export interface InviteWish {
  isOn: boolean;
  /** Whether the prompts change there with each meeting. */
  isRefreshed: boolean;
  /** When they are to go: also if somebody changed them. */
  isRemovedEdited: boolean;
}

interface SeenMeeting {
  meeting: Meeting;
  etag: string | null;
}

/** 1:1s of a manager and her reports. */
export const oneOnOneQueries = {
  /** The recurring 1:1s in the calendar of who asks. */
  own: (locale: string) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'own', locale],
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/one-on-ones', { params: { query: { locale } }, signal }))).series,
    }),

  /** The series of the two that were turned on, now or before. */
  shared: (person: string) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'shared', person],
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/one-on-ones/with/{person}/series', { params: { path: { person } }, signal })))
          .series,
    }),

  /** When the series meet next that others turned on with who asks, by her own calendar. */
  invited: () =>
    queryOptions({
      queryKey: ['oneOnOnes', 'invited'],
      queryFn: async ({ signal }) => (await dataOf(api.GET('/api/one-on-ones/invited', { signal }))).series,
    }),

  /** With whom the 1:1s of a meeting in Teams, or of a series, are. */
  find: (named: { meeting: string } | { series: string }) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'find', named],
      queryFn: ({ signal }) => dataOf(api.GET('/api/one-on-ones/find', { params: { query: named }, signal })),
    }),

  /** What would be written into an invite. */
  preview: (series: string, wish: InviteWish, locale: string) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'preview', series, wish, locale],
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

  /** Asks again while the page can be seen, and is sent only what has changed. */
  meeting: ({ person, series, on }: MeetingName, locale: string) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'meeting', person, series, on, locale],
      refetchInterval: pulse,
      refetchOnWindowFocus: true,
      queryFn: async ({ client, queryKey, signal }): Promise<SeenMeeting> => {
        const seen = client.getQueryData<SeenMeeting>(queryKey);
        const { data, error, response } = await api.GET(
          '/api/one-on-ones/with/{person}/series/{series}/meetings/{on}',
          {
            params: { path: { person, series, on }, query: { locale } },
            ...(seen?.etag != null && { headers: { 'If-None-Match': seen.etag } }),
            signal,
          },
        );
        if (data) return { meeting: data, etag: response.headers.get('ETag') };
        if (response.status === 304 && seen) return seen;
        throw toProblem(error, response.status);
      },
    }),

  held: (person: string, series: string, locale: string) =>
    queryOptions({
      queryKey: ['oneOnOnes', 'held', person, series, locale],
      queryFn: async ({ signal }) =>
        (
          await dataOf(
            api.GET('/api/one-on-ones/with/{person}/series/{series}/meetings', {
              params: { path: { person, series }, query: { locale } },
              signal,
            }),
          )
        ).meetings,
    }),
};
