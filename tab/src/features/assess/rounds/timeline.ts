import type { CapabilityHistory, RatedPoint, Side } from '../../../shared/api/types';
import { groupedBy } from '../../../shared/groupedBy';

/** What both said of a capability at one level in one round. */
export interface TimelineRow {
  round: string;
  start: string;
  end: string;
  level: string;
  self: RatedPoint | null;
  manager: RatedPoint | null;
}

/** Of the capability as a whole, round by round, the earliest first. A round that rated it at two levels has two rows. */
export function timelineRows({ moments }: CapabilityHistory): TimelineRow[] {
  const ratings = moments.flatMap(({ round, start, end, side, ratings: rated }) =>
    rated.flatMap(({ subject, point }) =>
      subject.level === null ? [] : [{ round, start, end, side, level: subject.level, point }],
    ),
  );
  const point = (items: typeof ratings, side: Side) => items.find((one) => one.side === side)?.point ?? null;
  return groupedBy(ratings, ({ round, level }) => `${round} ${level}`).flatMap(({ items }) => {
    const [first] = items;
    if (!first) return [];
    const { round, start, end, level } = first;
    return [{ round, start, end, level, self: point(items, 'self'), manager: point(items, 'manager') }];
  });
}

/** A line of points that may be compared: of one side, at one level, on one scale. */
export interface TimelineLine {
  side: Side;
  level: string;
  points: { at: string; order: number }[];
}

export interface TimelineShape {
  lines: TimelineLine[];
  /** The ends of the rounds, each once. */
  ends: string[];
  /** The highest point of any scale. */
  of: number;
}

/** A rating at another level, or on another scale, starts a line of its own: going up a level is no fall. */
export function timelineShape(rows: readonly TimelineRow[]): TimelineShape {
  const lines = (['self', 'manager'] as const).flatMap((side) => {
    const rated = rows.flatMap((row) => {
      const point = row[side];
      return point ? [{ level: row.level, at: row.end, point }] : [];
    });
    return groupedBy(rated, ({ level, point }) => `${level} ${point.of}`).map(({ items }) => ({
      side,
      level: items[0]?.level ?? '',
      points: items.map(({ at, point }) => ({ at, order: point.order })),
    }));
  });
  const points = rows.flatMap(({ self, manager }) => [self, manager].filter((point) => point !== null));
  return {
    lines,
    ends: [...new Set(rows.map(({ end }) => end))],
    of: Math.max(1, ...points.map(({ of }) => of)),
  };
}
