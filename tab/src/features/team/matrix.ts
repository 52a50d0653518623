import type { Team, TeamCell } from '../../shared/api/types';

type Rating = TeamCell['people'][number];

export interface Cell {
  person: string;
  rating: Rating;
}

export interface Matrix {
  /** In the order of ladders: the most junior first, and those without a level last. */
  levels: (string | null)[];
  /** A row a capability, with the people of each level. */
  rows: { capability: string | null; cells: Cell[][] }[];
}

/** The latest revealed round of each report, by capability and level. */
export function matrixOf({ cells }: Pick<Team, 'cells'>): Matrix {
  const levels = [...new Set(cells.map(({ level }) => level))].toSorted(
    (one, other) => Number(one === null) - Number(other === null) || (one ?? '').localeCompare(other ?? ''),
  );
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
  point: string | null;
}

/** What the ratings of one person in one capability come to. */
export function summaryOf({ ratings }: Rating): Summary {
  const kind = ratings.some((rating) => rating.kind === 'differs')
    ? 'differs'
    : ratings.every((rating) => rating.kind === 'same')
      ? 'same'
      : 'alone';
  const points = new Set(ratings.map((rating) => (rating.manager ?? rating.self)?.name));
  const [point = null] = points.size === 1 ? points : [];
  return { kind, point };
}
