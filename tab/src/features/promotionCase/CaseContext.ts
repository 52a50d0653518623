import { createContext, use } from 'react';
import type { CaseEvidence, CaseSentence, PromotionCase, StatementReference } from '../../shared/api/types';

/** What each expectation of the case needs to know of the whole. */
interface CaseValue {
  made: PromotionCase;
  /** The person's own sentences; null for her manager, who reads them in the case. */
  sentences: readonly CaseSentence[] | null;
  revision: number | null;
  evidence: ReadonlyMap<number, CaseEvidence>;
  /** The number of each piece, by its id. */
  numbers: ReadonlyMap<string, number>;
  onAdd: ((statement: StatementReference) => void) | null;
}

export const CaseContext = createContext<CaseValue | null>(null);

export function useCase(): CaseValue {
  const value = use(CaseContext);
  if (!value) throw new Error('Only a promotion case draws this.');
  return value;
}
