import { useMutation, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client';
import { oneOnOneQueries, type InviteWish } from '../api/queries/oneOnOnes';
import type { SeriesAgenda } from '../api/types';
import { idempotencyKey } from '../api/writes';

/** What would be written into the invite of a series, and the write itself. */
export function useInvite(
  series: string,
  wish: InviteWish,
  locale: string,
  onDone: (agenda: SeriesAgenda | null) => Promise<void>,
) {
  const preview = useQuery(oneOnOneQueries.preview(series, wish, locale));
  const change = useMutation({
    mutationFn: () =>
      dataOf(
        api.PUT('/api/one-on-ones/{series}/invite', {
          params: { path: { series } },
          headers: idempotencyKey(),
          body: { ...wish, locale },
        }),
      ),
    onSuccess: ({ agenda }) => onDone(agenda),
  });
  return { preview, change };
}
