import type { ChangedStatement, ChangeKind, Comparison, Level } from '../../shared/api/types';
import { changeKinds } from '../../shared/ladder/changes';
import { bySides, type PairedChange } from '../../shared/ladder/sides';

/** What stands in one row of a capability: what is asked now, what is asked next, and how the one becomes the other. */
export interface Row {
  kind: ChangeKind;
  from: ChangedStatement | null;
  to: ChangedStatement | null;
  /** Both texts, where their words can be compared. */
  pair: PairedChange | null;
}

export interface CapabilityRows {
  /** Null for the level as a whole. */
  capability: string | null;
  rows: Row[];
}

/** Capability by capability: what asks for more first, what is no longer asked beside what is new. */
export function rowsOf({ groups }: Comparison): CapabilityRows[] {
  return groups.map(({ capability, changes }) => {
    const { pairs, dropped, added } = bySides(changes);
    const alone = Array.from({ length: Math.max(dropped.length, added.length) }, (_, index): Row => {
      const from = dropped[index] ?? null;
      const to = added[index] ?? null;
      return { kind: to ? 'added' : 'dropped', from, to, pair: null };
    });
    return {
      capability,
      rows: [
        ...changeKinds
          .flatMap((kind) => pairs.filter(({ change }) => change === kind))
          .map((pair): Row => ({ kind: pair.change, from: pair.from, to: pair.to, pair })),
        ...alone,
      ],
    };
  });
}

/** What a level asks, where there is no other one to hold it against. */
export function rowsOfLevel(level: Level): CapabilityRows[] {
  const row = (statement: { id: string; title?: string | null; point?: string; text: string }): Row => ({
    kind: 'unchanged',
    from: {
      id: statement.id,
      title: statement.title ?? null,
      point: statement.point ?? null,
      text: statement.text,
      quote: null,
    },
    to: null,
    pair: null,
  });
  return [
    { capability: null, rows: level.expectations.map(row) },
    ...level.capabilities.map(({ name, expectations, descriptors }) => ({
      capability: name,
      rows: (expectations.length > 0 ? expectations : descriptors).map(row),
    })),
  ].filter(({ rows }) => rows.length > 0);
}
