import type { Change, ChangedStatement, ChangeKind, Comparison, StatementPart } from '../../shared/api/types';
import { changeKinds, differences } from '../../shared/ladder/changes';

export type Shown = ReadonlySet<ChangeKind>;

const shownAtFirst: Shown = new Set(differences);

/** The kinds that the address asks for; without a word of it all but what is unchanged. */
export function parseShown(value: string | null): Shown {
  if (value === null) return shownAtFirst;
  const named = value.split(',');
  return new Set(changeKinds.filter((kind) => named.includes(kind)));
}

/** What the address says of `shown`; null when that goes without saying. */
export function formatShown(shown: Shown): string | null {
  const isDefault = shown.size === shownAtFirst.size && [...shown].every((kind) => shownAtFirst.has(kind));
  return isDefault ? null : changeKinds.filter((kind) => shown.has(kind)).join(',');
}

export function toggle(shown: Shown, kind: ChangeKind): Shown {
  const next = new Set(shown);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

export interface ShownGroup {
  capability: string | null;
  changes: Change[];
}

/** The groups that have something to show, each with what asks for more first. */
export function groupsToShow(comparison: Comparison, shown: Shown): ShownGroup[] {
  return comparison.groups
    .map(({ capability, changes }) => ({
      capability,
      changes: changeKinds
        .filter((kind) => shown.has(kind))
        .flatMap((kind) => changes.filter(({ change }) => change === kind)),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** A change that both levels speak of. */
export type PairedChange = Change & { from: ChangedStatement; to: ChangedStatement };

export interface Sides {
  pairs: PairedChange[];
  dropped: { part: StatementPart; statement: ChangedStatement }[];
  added: { part: StatementPart; statement: ChangedStatement }[];
}

export function bySides(changes: readonly Change[]): Sides {
  const sides: Sides = { pairs: [], dropped: [], added: [] };
  for (const change of changes) {
    const { from, to, kind: part } = change;
    if (from && to) sides.pairs.push({ ...change, from, to });
    else if (from) sides.dropped.push({ part, statement: from });
    else if (to) sides.added.push({ part, statement: to });
  }
  return sides;
}
