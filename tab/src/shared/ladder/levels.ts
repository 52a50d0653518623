import type { Ladder, LevelSummary } from '../api/types';

export interface TrackLevels {
  /** Null when the ladder has no tracks. */
  track: string | null;
  /** The most junior level first. */
  levels: LevelSummary[];
}

/** A level as people say it: its code and its title, or the one of them that there is. */
export const levelName = ({ code, title }: { code: string; title: string | null }): string =>
  title === null || title === code ? code : `${code} ${title}`;

export const findLevel = (ladder: Ladder, code: string): LevelSummary | undefined =>
  ladder.levels.find((level) => level.code === code);

/** The ladder's levels track by track, in the ladder's order of tracks. */
export function byTrack(ladder: Ladder): TrackLevels[] {
  const tracks = new Map<string | null, LevelSummary[]>(ladder.tracks.map((track) => [track, []]));
  for (const level of ladder.levels) {
    const levels = tracks.get(level.track);
    if (levels) levels.push(level);
    else tracks.set(level.track, [level]);
  }
  return [...tracks]
    .filter(([, levels]) => levels.length > 0)
    .map(([track, levels]) => ({ track, levels: levels.toSorted((a, b) => a.order - b.order) }));
}

/** The next level on the same track; undefined at the top. */
export function levelAfter(ladder: Ladder, code: string): LevelSummary | undefined {
  const levels = byTrack(ladder).find((group) => group.levels.some((level) => level.code === code))?.levels ?? [];
  return levels[levels.findIndex((level) => level.code === code) + 1];
}
