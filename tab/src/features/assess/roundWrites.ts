import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../shared/api/client';
import { idempotencyKey, ifMatch } from '../../shared/api/writes';

/** What either of the two does to a round, apart from writing. What is known of the person's growth is read anew after it. */
export function useRoundWrites(person: string, round: string) {
  const client = useQueryClient();
  const params = { path: { person, round } };
  // Also after a refusal: what it says is news.
  const onSettled = () => client.invalidateQueries({ queryKey: ['growth', person] });

  return {
    submit: useMutation({
      mutationFn: (revision: number) =>
        dataOf(
          api.POST('/api/people/{person}/rounds/{round}/submit', {
            params,
            headers: { ...ifMatch(revision), ...idempotencyKey() },
          }),
        ),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: () =>
        dataOf(api.POST('/api/people/{person}/rounds/{round}/withdraw', { params, headers: idempotencyKey() })),
      onSettled,
    }),
    signOff: useMutation({
      mutationFn: (summary: string) =>
        dataOf(
          api.POST('/api/people/{person}/rounds/{round}/sign-off', {
            params,
            headers: idempotencyKey(),
            body: { summary },
          }),
        ),
      onSettled,
    }),
    close: useMutation({
      mutationFn: () =>
        dataOf(api.POST('/api/people/{person}/rounds/{round}/close', { params, headers: idempotencyKey() })),
      onSettled,
    }),
    carryOver: useMutation({
      mutationFn: ({ from, revision }: { from: string; revision: number }) =>
        dataOf(
          api.POST('/api/people/{person}/rounds/{round}/draft/carry-over', {
            params,
            headers: { ...ifMatch(revision), ...idempotencyKey() },
            body: { from },
          }),
        ),
      onSettled,
    }),
  };
}
