import type { Change, ChangedStatement } from '../api/types';

/** A change that both levels speak of. */
export type PairedChange = Change & { from: ChangedStatement; to: ChangedStatement };

export interface Sides {
  pairs: PairedChange[];
  dropped: ChangedStatement[];
  added: ChangedStatement[];
}

export function bySides(changes: readonly Change[]): Sides {
  const sides: Sides = { pairs: [], dropped: [], added: [] };
  for (const change of changes) {
    const { from, to } = change;
    if (from && to) sides.pairs.push({ ...change, from, to });
    else if (from) sides.dropped.push(from);
    else if (to) sides.added.push(to);
  }
  return sides;
}
