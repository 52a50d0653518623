import type { RatedPoint } from '../../../shared/api/types';
import { groupedBy } from '../../../shared/groupedBy';
import type { Reading, SeenByBoth } from './agreement';

export interface RadarRow {
  capability: string;
  self: RatedPoint | null;
  manager: RatedPoint | null;
}

export interface RadarLevel {
  /** In capital letters, without spaces. */
  level: string;
  rows: RadarRow[];
}

/** The capabilities that were rated as a whole, level by level, those of the level with most of them first. */
export function radarLevels({ same, differs, alone }: Reading): RadarLevel[] {
  const wholes = [...same, ...differs, ...alone].filter(({ subject }) => subject.capability !== null);
  return groupedBy(wholes, ({ subject }) => subject.level ?? '')
    .map(({ key, items }) => ({ level: key, rows: rowsOf(items) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

const rowsOf = (items: readonly SeenByBoth[]): RadarRow[] =>
  groupedBy(items, ({ subject }) => subject.capability)
    .map(({ items: seen }) => ({
      capability: seen[0]?.capability ?? '',
      self: seen.find(({ self }) => self)?.self?.point ?? null,
      manager: seen.find(({ manager }) => manager)?.manager?.point ?? null,
    }))
    .toSorted((a, b) => a.capability.localeCompare(b.capability));

export interface RadarShape {
  rows: (RadarRow & { self: RatedPoint; manager: RatedPoint })[];
  /** The highest point of the scale. */
  of: number;
}

/** What can be drawn without making anything up: at least three capabilities that both rated, on one scale. */
export function radarShape(rows: readonly RadarRow[]): RadarShape | null {
  const both = rows.flatMap(({ capability, self, manager }) =>
    self && manager ? [{ capability, self, manager }] : [],
  );
  const of = both[0]?.self.of;
  if (of === undefined || both.length < 3) return null;
  return both.every(({ self, manager }) => self.of === of && manager.of === of) ? { rows: both, of } : null;
}
