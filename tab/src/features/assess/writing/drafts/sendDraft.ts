import { api, dataOf } from '../../../../shared/api/client';
import { toProblem } from '../../../../shared/api/problem';
import type { OwnSide } from '../../../../shared/api/types';
import { idempotencyKey, ifMatch } from '../../../../shared/api/writes';
import type { Kept, SendDraft } from './DraftKeeper';
import { contentOf, draftOf } from './draft';

export const keptSide = ({ revision, savedAt, assessment }: OwnSide): Kept => ({
  revision,
  savedAt,
  draft: draftOf(assessment),
});

/** Saves drafts of one side of a round. */
export const sendDraftOf =
  (person: string, round: string): SendDraft =>
  async (draft, from) => {
    const { data, error, response } = await api.PUT('/api/people/{person}/rounds/{round}/draft', {
      params: { path: { person, round } },
      headers: { ...ifMatch(from.revision), ...idempotencyKey() },
      body: { ...contentOf(draft), base: contentOf(from.draft) },
    });
    if (data) return { ...data, draft, isConflict: false };
    const problem = toProblem(error, response.status);
    if (problem.code !== 'draft_conflict') throw problem;

    // Another window was faster. What it kept is as easily read as the differences that the refusal tells.
    const { own } = await dataOf(
      api.GET('/api/people/{person}/rounds/{round}', { params: { path: { person, round } } }),
    );
    if (!own) throw problem;
    return { ...keptSide(own), isConflict: true };
  };
