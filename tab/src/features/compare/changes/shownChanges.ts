import type { Change, ChangeKind, Comparison, PartComparison, StatementPart } from '../../../shared/api/types';
import { changeKinds, differences } from '../../../shared/ladder/changes';

export type Shown = ReadonlySet<ChangeKind>;

const partOrder: readonly StatementPart[] = [
  'summary',
  'persona',
  'expectation',
  'descriptor',
  'trait',
  'positiveSignal',
  'redFlag',
  'antiPattern',
  'example',
  'question',
];

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

export type ShownPart = Omit<PartComparison, 'groups'> & { groups: ShownGroup[] };

/** The groups that have something to show, each with what asks for more first. */
export function groupsToShow({ groups }: Comparison, shown: Shown): ShownGroup[] {
  return groups
    .map(({ capability, changes }) => ({
      capability,
      changes: changeKinds
        .filter((kind) => shown.has(kind))
        .flatMap((kind) => changes.filter(({ change }) => change === kind)),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** The parts beside what is asked for that have something to show, in the order of a level’s page; their changes in the ladder’s order. */
export function partsToShow({ besides }: Comparison, shown: Shown): ShownPart[] {
  return besides
    .map((part) => ({
      ...part,
      groups: part.groups
        .map(({ capability, changes }) => ({ capability, changes: changes.filter(({ change }) => shown.has(change)) }))
        .filter(({ changes }) => changes.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
    .toSorted((a, b) => partOrder.indexOf(a.kind) - partOrder.indexOf(b.kind));
}
