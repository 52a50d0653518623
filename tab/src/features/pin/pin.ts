import { matchPath } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { byTrack, findLevel, levelAfter } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';
import { personPaths } from '../../shared/people/paths';

export const kinds = ['oneOnOne', 'ladder', 'level', 'comparison'] as const;

export type Kind = (typeof kinds)[number];

/** What somebody chooses to pin. */
export interface Choice {
  kind: Kind;
  ladder: string;
  /** The level, or the lower one of a comparison. */
  from: string;
  to: string;
  /** The 1:1; empty for that of the meeting which the tab is in. */
  series: string;
}

/** The page that is pinned, below the tab's base. It is the same for everyone: none of these depends on who reads it. */
export function pathOf({ kind, ladder, from, to, series }: Choice): string {
  if (kind === 'oneOnOne') return series === '' ? personPaths.meetingNow : personPaths.series(series);
  if (kind === 'ladder') return paths.ladder(ladder);
  return kind === 'level' ? paths.level(ladder, from) : paths.compare(ladder, from, to);
}

/** What a page that was pinned before shows; undefined for any other page. */
export function choiceAt(path: string): Partial<Choice> | undefined {
  if (path === personPaths.meetingNow) return { kind: 'oneOnOne', series: '' };
  for (const [kind, pattern] of patterns) {
    const names = matchPath<string>(pattern, path)?.params;
    if (names) return { kind, ...Object.fromEntries(Object.entries(names).map(([name, part]) => [name, named(part)])) };
  }
  return undefined;
}

const patterns = [
  ['oneOnOne', '/one-on-ones/:series'],
  ['ladder', '/ladders/:ladder'],
  ['level', '/ladders/:ladder/levels/:from'],
  ['comparison', '/ladders/:ladder/compare/:from/:to'],
] as const;

/** What nobody can have named so is nobody's name. */
function named(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}

/** The choice with what the ladder has in place of what it has not (any more). */
export function fitted(choice: Partial<Choice>, ladder: Ladder): Choice {
  const known = (code: string | undefined) => (code === undefined ? undefined : findLevel(ladder, code)?.code);
  const from = known(choice.from) ?? byTrack(ladder)[0]?.levels[0]?.code ?? '';
  const to =
    known(choice.to) ?? levelAfter(ladder, from)?.code ?? ladder.levels.find(({ code }) => code !== from)?.code;
  const kind = choice.kind !== undefined && isOffered(choice.kind, ladder) ? choice.kind : 'ladder';
  return { kind, ladder: ladder.id, from, to: to ?? from, series: choice.series ?? '' };
}

/** A level needs one, a comparison two. */
export const isOffered = (kind: Kind, { levels }: Ladder): boolean =>
  levels.length >= (kind === 'comparison' ? 2 : kind === 'level' ? 1 : 0);

/** There is nothing to see between a level and itself, and outside of a meeting a 1:1 has to be named. */
export const isComplete = ({ kind, from, to, series }: Choice, isInMeeting: boolean): boolean =>
  kind === 'oneOnOne' ? isInMeeting || series !== '' : kind !== 'comparison' || from !== to;
