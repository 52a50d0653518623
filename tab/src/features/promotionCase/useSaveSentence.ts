import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, doneOf } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { growthQueries } from '../../shared/api/queries/growth';
import type { CaseSentence } from '../../shared/api/types';
import { idempotencyKey, ifMatch } from '../../shared/api/writes';
import { usePerson } from '../../shared/people/PersonContext';
import { useCase } from './CaseContext';
import { withSentence } from './sentences';

interface Change {
  /** Null for a new sentence. */
  before: CaseSentence | null;
  /** Null to remove it. */
  after: CaseSentence | null;
}

/** Saves one sentence among the others. Those that were changed elsewhere since are read, and the next try adds to them. */
export function useSaveSentence() {
  const client = useQueryClient();
  const { id: person } = usePerson();
  const { made, sentences, revision } = useCase();
  const query = { ladder: made.ladder, level: made.level };
  const key = (kind: string) => ({ queryKey: ['growth', person, kind, made.ladder] });
  return useMutation({
    mutationFn: async ({ before, after }: Change) => {
      await doneOf(
        api.PUT('/api/people/{person}/case/sentences', {
          params: { path: { person }, query },
          body: { sentences: withSentence(sentences ?? [], before, after) },
          headers: { ...idempotencyKey(), ...ifMatch(revision) },
        }),
      );
    },
    onSuccess: () =>
      Promise.all([client.invalidateQueries(key('caseSentences')), client.invalidateQueries(key('case'))]),
    onError: async (error) => {
      if (asProblem(error).code !== 'outdated') return;
      await client.refetchQueries(growthQueries.caseSentences(person, made.ladder, made.level));
    },
  });
}
