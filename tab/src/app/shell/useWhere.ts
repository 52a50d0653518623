import { useMatch, useSearchParams } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useMyLevel } from '../../shared/ladder/myLevel';

export interface Where {
  /** The ladder that the page is about, else the reader's own, else the first. */
  ladder: Ladder | undefined;
  /** The levels that the page shows, by code. */
  levels: readonly string[];
  /** On pages about a ladder; the start page draws it itself. */
  showsNav: boolean;
}

/** Where the reader is, by the address. */
export function useWhere(ladders: readonly Ladder[]): Where {
  const [mine] = useMyLevel();
  const [search] = useSearchParams();
  const start = useMatch('/ladders/:ladder');
  const level = useMatch('/ladders/:ladder/levels/:level')?.params;
  const comparison = useMatch('/ladders/:ladder/compare/:from/:to')?.params;

  const published = useMatch('/publishing/:ladder/*')?.params.ladder;
  const isSearch = useMatch('/search') !== null;

  const id =
    start?.params.ladder ?? level?.ladder ?? comparison?.ladder ?? published ?? search.get('ladder') ?? mine?.ladder;
  return {
    ladder: ladders.find((ladder) => ladder.id === id) ?? ladders[0],
    levels: [level?.level, comparison?.from, comparison?.to].filter((code) => code !== undefined),
    showsNav: level !== undefined || comparison !== undefined || isSearch,
  };
}
