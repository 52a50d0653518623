import type { ChangeGroup, LevelName, VersionComparison } from '../../../shared/api/types';

/** A part of a ladder in which something changes from one version to another. */
export interface ChangedPart {
  kind: 'level' | 'shared' | 'guide';
  before: LevelName | null;
  after: LevelName | null;
  /** The two levels of a guide. */
  ends: { from: string; to: string } | null;
  groups: readonly ChangeGroup[];
  count: number;
}

/** The parts in the order in which the ladder is read: levels, what holds for all, guides. */
export function changedParts({ levels, shared, guides }: VersionComparison): ChangedPart[] {
  const part = (changed: Omit<ChangedPart, 'count'>): ChangedPart => ({
    ...changed,
    count: changed.groups.reduce((sum, { changes }) => sum + changes.length, 0),
  });
  return [
    ...levels.map(({ before, after, groups }) => part({ kind: 'level', before, after, ends: null, groups })),
    ...(shared.length > 0 ? [part({ kind: 'shared', before: null, after: null, ends: null, groups: shared })] : []),
    ...guides.map(({ before, after, groups }) =>
      part({ kind: 'guide', before: null, after: null, ends: after ?? before, groups }),
    ),
  ];
}

/** More than these are folded: nobody reads them all at once. */
export const mostOpen = 30;
