import { matchPath } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { byTrack, findLevel, levelAfter } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';

export const kinds = ['ladder', 'level', 'comparison'] as const;

export type Kind = (typeof kinds)[number];

/** What somebody chooses to pin. */
export interface Choice {
  kind: Kind;
  ladder: string;
  /** The level, or the lower one of a comparison. */
  from: string;
  to: string;
}

/** The page that is pinned, below the tab's base. It is the same for everyone: none of these depends on who reads it. */
export function pathOf({ kind, ladder, from, to }: Choice): string {
  if (kind === 'ladder') return paths.ladder(ladder);
  return kind === 'level' ? paths.level(ladder, from) : paths.compare(ladder, from, to);
}

/** What a page that was pinned before shows; undefined for any other page. */
export function choiceAt(path: string): Partial<Choice> | undefined {
  for (const [kind, pattern] of patterns) {
    const names = matchPath<string>(pattern, path)?.params;
    if (names) {
      return { kind, ladder: named(names['ladder']), from: named(names['from']), to: named(names['to']) };
    }
  }
  return undefined;
}

const patterns = [
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
  const kind = choice.kind !== undefined && offeredKinds(ladder).includes(choice.kind) ? choice.kind : 'ladder';
  return { kind, ladder: ladder.id, from, to: to ?? from };
}

/** A level needs one, a comparison two. */
export const offeredKinds = ({ levels }: Ladder): readonly Kind[] => kinds.slice(0, 1 + Math.min(levels.length, 2));

/** There is nothing to see between a level and itself. */
export const isComplete = ({ kind, from, to }: Choice): boolean => kind !== 'comparison' || from !== to;
