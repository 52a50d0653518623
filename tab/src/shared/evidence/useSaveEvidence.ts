import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf, doneOf } from '../api/client';
import { asProblem } from '../api/problem';
import { growthQueries } from '../api/queries/growth';
import type { Evidence, EvidenceVisibility } from '../api/types';
import { idempotencyKey, ifMatch, writeOnce } from '../api/writes';
import { requestOf, type EvidenceDraft } from './evidenceDraft';

/** Reads anew all that is made of a person's evidence: the list, the pieces but for one that is gone, the case. */
function useRefreshEvidence(person: string) {
  const client = useQueryClient();
  return (gone?: string) =>
    Promise.all(
      ['evidence', 'case', 'caseSentences'].map((kind) =>
        client.invalidateQueries({
          queryKey: ['growth', person, kind],
          predicate: ({ queryKey }) => gone === undefined || !queryKey.includes(gone),
        }),
      ),
    );
}

interface Saving {
  draft: EvidenceDraft;
  /** The piece that is changed, as it was seen; null for a new one. */
  seen: Evidence | null;
}

/** Adds or changes a piece. A piece that was changed elsewhere since is handed to `onOutdated` as it is now. */
export function useSaveEvidence(person: string, onOutdated: (now: Evidence | null) => void) {
  const client = useQueryClient();
  const refresh = useRefreshEvidence(person);
  const [once] = useState(writeOnce);
  return useMutation({
    mutationFn: async ({ draft, seen }: Saving): Promise<string> => {
      const body = requestOf(draft);
      if (!seen) {
        const params = { path: { person } };
        const added = await once([body], (headers) =>
          dataOf(api.POST('/api/people/{person}/evidence', { params, body, headers })),
        );
        return added.id;
      }
      const params = { path: { person, id: seen.id } };
      const match = ifMatch(seen.revision);
      await once([seen.id, seen.revision, body], (key) =>
        doneOf(api.PUT('/api/people/{person}/evidence/{id}', { params, body, headers: { ...key, ...match } })),
      );
      return seen.id;
    },
    onSuccess: () => refresh(),
    onError: async (error, { seen }) => {
      if (!seen || asProblem(error).code !== 'outdated') return;
      onOutdated(
        await client.query({ ...growthQueries.evidenceItem(person, seen.id), staleTime: 0 }).catch(() => null),
      );
    },
  });
}

export function useShareEvidence(person: string) {
  const refresh = useRefreshEvidence(person);
  return useMutation({
    mutationFn: async ({ evidence, visibility }: { evidence: Evidence; visibility: EvidenceVisibility }) => {
      const params = { path: { person, id: evidence.id } };
      const headers = { ...idempotencyKey(), ...ifMatch(evidence.revision) };
      await doneOf(api.PUT('/api/people/{person}/evidence/{id}/visibility', { params, body: { visibility }, headers }));
    },
    onSettled: () => refresh(),
  });
}

export function useDeleteEvidence(person: string) {
  const refresh = useRefreshEvidence(person);
  return useMutation({
    mutationFn: async (evidence: Evidence) => {
      const params = { path: { person, id: evidence.id } };
      await doneOf(api.DELETE('/api/people/{person}/evidence/{id}', { params, headers: idempotencyKey() }));
    },
    onSuccess: (_, { id }) => refresh(id),
  });
}
