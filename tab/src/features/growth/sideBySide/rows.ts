import type { ChangedStatement, Comparison, Level } from '../../../shared/api/types';
import { changeKinds } from '../../../shared/ladder/changes';
import { bySides, type PairedChange } from '../../../shared/ladder/sides';

/** What is asked in a capability now and next. */
export interface CapabilityRows {
  /** Null for the level as a whole. */
  capability: string | null;
  /** What both levels speak of, what asks for more first. */
  pairs: PairedChange[];
  /** What the one level asks and the other does not. */
  dropped: ChangedStatement[];
  added: ChangedStatement[];
}

export const rowsOf = ({ groups }: Comparison): CapabilityRows[] =>
  groups.map(({ capability, changes }) => {
    const { pairs, dropped, added } = bySides(changes);
    const byKind = changeKinds.flatMap((kind) => pairs.filter(({ change }) => change === kind));
    return { capability, pairs: byKind, dropped, added };
  });

/** What a level asks, where there is no other one to hold it against. */
export function statementsAt(level: Level): { capability: string | null; statements: ChangedStatement[] }[] {
  const shown = ({ id, title, point, text }: { id: string; title?: string | null; point?: string; text: string }) => ({
    id,
    title: title ?? null,
    point: point ?? null,
    text,
    quote: null,
  });
  return [
    { capability: null, statements: level.expectations.map(shown) },
    ...level.capabilities.map(({ name, expectations, descriptors }) => ({
      capability: name,
      statements: expectations.length > 0 ? expectations.map(shown) : descriptors.map(shown),
    })),
  ].filter(({ statements }) => statements.length > 0);
}
