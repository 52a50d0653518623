import type { PromotionCase } from '../api/types';

/** How many pieces speak for each statement of the levels that the cases are for. */
export function evidenceCounts(cases: readonly (PromotionCase | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { statement, best, others } of cases.flatMap((one) => one?.sections ?? []).flatMap((s) => s.expectations))
    counts.set(statement, (best === null ? 0 : 1) + others.length);
  return counts;
}
