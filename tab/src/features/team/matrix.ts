import type { Ladder, RatedPoint, Team, TeamCell } from '../../shared/api/types';
import { byTrack } from '../../shared/ladder/levels';

type Rating = TeamCell['people'][number];

export interface Cell {
  person: string;
  rating: Rating;
}

export interface Matrix {
  /** In the order of the ladders: the most junior of a track first. After them those that no ladder has any more, and who has none last. */
  levels: (string | null)[];
  /** A row a capability, with the people of each level. */
  rows: { capability: string | null; cells: Cell[][] }[];
}

/** The latest revealed round of each report, by capability and level. */
export function matrixOf({ cells }: Pick<Team, 'cells'>, ladders: readonly Ladder[]): Matrix {
  const order = ladders.flatMap((ladder) => byTrack(ladder).flatMap(({ levels }) => levels.map(({ code }) => code)));
  const placeOf = (level: string | null): number => {
    if (level === null) return order.length + 1;
    const place = order.indexOf(level);
    return place < 0 ? order.length : place;
  };
  const levels = [...new Set(cells.map(({ level }) => level))].toSorted((one, other) => placeOf(one) - placeOf(other));
  const capabilities = [...new Set(cells.map(({ capability }) => capability))];
  return {
    levels,
    rows: capabilities.map((capability) => ({
      capability,
      cells: levels.map((level) =>
        cells
          .filter((cell) => cell.capability === capability && cell.level === level)
          .flatMap(({ people }) => people.map((rating) => ({ person: rating.person, rating }))),
      ),
    })),
  };
}

export interface Summary {
  kind: 'same' | 'differs' | 'alone';
  /** What both say, or the manager says; null when the ratings are several and say several things. */
  point: RatedPoint | null;
}

/** What the ratings of one person in one capability come to. */
export function summaryOf({ ratings }: Rating): Summary {
  const kind = ratings.some((rating) => rating.kind === 'differs')
    ? 'differs'
    : ratings.every((rating) => rating.kind === 'same')
      ? 'same'
      : 'alone';
  const [point = null, ...others] = ratings.map((rating) => rating.manager ?? rating.self);
  return { kind, point: others.every((other) => other?.name === point?.name) ? point : null };
}
