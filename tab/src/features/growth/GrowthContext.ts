import { createContext, use } from 'react';
import type { StatementReference } from '../../shared/api/types';

/** What each statement on the page needs to know of the page. */
interface GrowthValue {
  ladder: string;
  version: number;
  /** How many pieces of evidence speak for a statement; undefined while that is not known. */
  counts: ReadonlyMap<string, number>;
  /** Opens the form for a new piece that speaks for the statement; null for who cannot add any. */
  onAdd: ((statement: StatementReference) => void) | null;
}

export const GrowthContext = createContext<GrowthValue | null>(null);

export function useGrowth(): GrowthValue {
  const growth = use(GrowthContext);
  if (!growth) throw new Error('Only the page of a person’s growth draws this.');
  return growth;
}
