import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../client';
import { toProblem } from '../problem';

const evidencePageSize = 50;

/** What a page asks for ahead of its parts is theirs when they are drawn: they do not ask again. A change makes it stale at once. */
const staleTime = 10_000;

/** What is written about one person's growth. A person is an id, or `me`. All keys start with `growth` and the person. */
export const growthQueries = {
  rounds: (person: string) =>
    queryOptions({
      queryKey: ['growth', person, 'rounds'],
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/people/{person}/rounds', { params: { path: { person } }, signal }))).rounds,
    }),

  round: (person: string, round: string) =>
    queryOptions({
      queryKey: ['growth', person, 'round', round],
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/rounds/{round}', { params: { path: { person, round } }, signal })),
    }),

  /** The words of a round's own version of the ladder: they never change. */
  sheet: (person: string, round: string) =>
    queryOptions({
      queryKey: ['growth', person, 'sheet', round],
      staleTime: Infinity,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/rounds/{round}/sheet', { params: { path: { person, round } }, signal })),
    }),

  changes: (person: string, round: string) =>
    queryOptions({
      queryKey: ['growth', person, 'changes', round],
      staleTime,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/rounds/{round}/changes', { params: { path: { person, round } }, signal })),
    }),

  history: (person: string) =>
    queryOptions({
      queryKey: ['growth', person, 'history'],
      staleTime,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/history', { params: { path: { person } }, signal })),
    }),

  /** Page by page, the newest first; of one statement alone when it is named. */
  evidence: (person: string, statement?: string) =>
    infiniteQueryOptions({
      queryKey: ['growth', person, 'evidence', statement ?? null],
      initialPageParam: '',
      queryFn: ({ pageParam, signal }) =>
        dataOf(
          api.GET('/api/people/{person}/evidence', {
            params: {
              path: { person },
              query: {
                top: evidencePageSize,
                ...(statement !== undefined && { statement }),
                ...(pageParam !== '' && { before: pageParam }),
              },
            },
            signal,
          }),
        ),
      getNextPageParam: ({ next }) => next ?? undefined,
    }),

  evidenceItem: (person: string, id: string) =>
    queryOptions({
      queryKey: ['growth', person, 'evidence', 'item', id],
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/people/{person}/evidence/{id}', { params: { path: { person, id } }, signal })),
    }),

  /** Made of the evidence that the reader may see, at the moment. */
  promotionCase: (person: string, ladder: string, level: string) =>
    queryOptions({
      queryKey: ['growth', person, 'case', ladder, level],
      staleTime,
      queryFn: async ({ signal }) => {
        const made = await dataOf(
          api.GET('/api/people/{person}/case', {
            params: { path: { person }, query: { ladder, level, format: 'json' } },
            signal,
          }),
        );
        if (typeof made === 'string') throw toProblem(null, 200);
        return made;
      },
    }),

  caseSentences: (person: string, ladder: string, level: string) =>
    queryOptions({
      queryKey: ['growth', person, 'caseSentences', ladder, level],
      queryFn: ({ signal }) =>
        dataOf(
          api.GET('/api/people/{person}/case/sentences', {
            params: { path: { person }, query: { ladder, level } },
            signal,
          }),
        ),
    }),

  actions: (person: string) =>
    queryOptions({
      queryKey: ['growth', person, 'actions'],
      staleTime,
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/people/{person}/actions', { params: { path: { person } }, signal }))).actions,
    }),

  talkingPoints: (person: string) =>
    queryOptions({
      queryKey: ['growth', person, 'talkingPoints'],
      staleTime,
      queryFn: async ({ signal }) =>
        (await dataOf(api.GET('/api/people/{person}/talking-points', { params: { path: { person } }, signal })))
          .talkingPoints,
    }),

  focus: (person: string) =>
    queryOptions({
      queryKey: ['growth', person, 'focus'],
      staleTime,
      queryFn: ({ signal }) =>
        dataOf(api.GET('/api/one-on-ones/with/{person}/focus', { params: { path: { person } }, signal })),
    }),
};
