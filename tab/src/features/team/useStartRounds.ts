import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../shared/api/client';
import { writeOnce } from '../../shared/api/writes';
import { asError } from '../../shared/asError';
import type { Period } from '../../shared/period';
import { forEachAtOnce } from './atOnce';
import type { Candidate } from './targets';

export type Outcome = 'waiting' | 'started' | Error;

const mostAtOnce = 3;

/** Starts a round for each, and says of each what became of it. Who has one already by this is asked for no second. */
export function useStartRounds() {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const [once] = useState(writeOnce);

  const start = async (chosen: readonly Candidate[], period: Period): Promise<void> => {
    const tell = (id: string, outcome: Outcome) => {
      setOutcomes((before) => new Map(before).set(id, outcome));
    };
    const left = chosen.filter(({ member }) => outcomes.get(member.id) !== 'started');
    for (const { member } of left) tell(member.id, 'waiting');
    setIsBusy(true);
    await forEachAtOnce(left, mostAtOnce, async ({ member, round }) => {
      if (!round) return;
      const body = { ...round, ...period };
      const params = { path: { person: member.id } };
      try {
        await once([member.id, body], (headers) =>
          dataOf(api.POST('/api/people/{person}/rounds', { params, headers, body })),
        );
        tell(member.id, 'started');
      } catch (error) {
        tell(member.id, asError(error));
      }
    });
    await Promise.all([
      client.invalidateQueries({ queryKey: ['team'] }),
      ...left.map(({ member }) => client.invalidateQueries({ queryKey: ['growth', member.id, 'rounds'] })),
    ]);
    setIsBusy(false);
  };
  return { outcomes, isBusy, start };
}
