import type { History, PastRating, PinFate, RatedPoint, RoundChanges, Side } from '../../../shared/api/types';

/** What the two said of a capability when they last did, in rounds that both have seen. */
export interface Standing {
  /** Null for what holds across capabilities. */
  capability: string | null;
  round: string;
  start: string;
  end: string;
  ladder: string;
  ratings: Record<Side, readonly PastRating[]>;
}

/** The last round of each capability. */
export function standingsOf({ capabilities }: History): Standing[] {
  return capabilities.flatMap(({ capability, moments }) => {
    const last = moments.at(-1);
    if (!last) return [];
    const of = (side: Side) =>
      moments.filter((moment) => moment.round === last.round && moment.side === side).flatMap(({ ratings }) => ratings);
    const { round, start, end, ladder } = last;
    return [{ capability, round, start, end, ladder, ratings: { self: of('self'), manager: of('manager') } }];
  });
}

/** What became of words that were rated. */
export interface WordsSince {
  fate: PinFate;
  /** Those that are not what they were. */
  changed: { fate: PinFate; seen: string | null; now: string | null }[];
}

const gravity: readonly PinFate[] = ['kept', 'new', 'reworded', 'removed'];

/** What became of the words of a standing; null while it is not known. */
export function wordsSince(
  { capability, round }: Standing,
  changes: ReadonlyMap<string, RoundChanges>,
): WordsSince | null {
  const items = changes
    .get(round)
    ?.sides.flatMap((side) => side.items)
    .filter((item) => item.capability === capability);
  if (!items || items.length === 0) return null;
  const changed = new Map<string, WordsSince['changed'][number]>();
  for (const { fate, seen, now, pin } of items.flatMap(({ statements }) => statements)) {
    if (fate === 'kept' || fate === 'new') continue;
    changed.set(pin?.statement ?? '', { fate, seen: seen?.text ?? null, now: now?.text ?? null });
  }
  const fate = items.reduce<PinFate>(
    (gravest, item) => (gravity.indexOf(item.fate) > gravity.indexOf(gravest) ? item.fate : gravest),
    'kept',
  );
  return { fate, changed: [...changed.values()] };
}

/** The lowest point that a side gave; null when it gave none. */
export const lowestOf = (ratings: readonly PastRating[]): RatedPoint | null =>
  ratings
    .map(({ point }) => point)
    .reduce<RatedPoint | null>((low, point) => (low && shareOf(low) <= shareOf(point) ? low : point), null);

/** How high on its scale, from 0 to 1. */
const shareOf = ({ order, of }: RatedPoint): number => (of < 2 ? 1 : (order - 1) / (of - 1));

export interface Distance {
  standing: Standing;
  /** Whether the two see it differently. Else it is far from the top of the scale. */
  differs: boolean;
}

/** What to talk about first: what is furthest from the top of the scale, then what the two see differently. */
export function largestDistances(standings: readonly Standing[], most: number): Distance[] {
  return standings
    .flatMap((standing) => {
      const points = (['self', 'manager'] as const)
        .map((side) => lowestOf(standing.ratings[side]))
        .filter((point) => point !== null)
        .map(shareOf);
      if (points.length === 0) return [];
      const low = Math.min(...points);
      const apart = Math.max(...points) - low;
      return low < 1 ? [{ standing, low, apart, differs: apart > 0 }] : [];
    })
    .toSorted((a, b) => a.low - b.low || b.apart - a.apart)
    .slice(0, most)
    .map(({ standing, differs }) => ({ standing, differs }));
}
