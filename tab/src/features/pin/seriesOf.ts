import type { OwnSeries } from '../../shared/api/types';

export interface PinnedSeries {
  key: string;
  /** With whom it is; null when the directory has no name. */
  name: string | null;
}

/** The 1:1s that have an agenda: those to which the reader invites, then those that her manager turned on with her. */
export const seriesOf = (
  own: readonly OwnSeries[],
  shared: readonly { series: string }[],
  manager: string | null,
): PinnedSeries[] => [
  ...own.flatMap((one) => (one.agenda && one.with ? [{ key: one.key, name: one.with.name }] : [])),
  ...shared.map(({ series }) => ({ key: series, name: manager })),
];
