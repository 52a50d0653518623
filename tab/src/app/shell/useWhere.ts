import { useMatch, useSearchParams } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useMyLevel } from '../../shared/ladder/myLevel';

export interface Where {
  /** The ladder that the page is about; undefined where it is about none, or about one that is not there. */
  ladder: Ladder | undefined;
  /** The ladder whose levels lead on from the page: its own, else the reader's, else the first. */
  ahead: Ladder | undefined;
  /** The levels that the page shows, by code. */
  levels: readonly string[];
  /** On pages about a ladder; the start page draws it itself. */
  showsNav: boolean;
}

/** Where the reader is, by the address. */
export function useWhere(ladders: readonly Ladder[]): Where {
  const [mine] = useMyLevel();
  const [search] = useSearchParams();
  const ofLadder = useMatch('/ladders/:ladder/*')?.params.ladder;
  const level = useMatch('/ladders/:ladder/levels/:level')?.params;
  const comparison = useMatch('/ladders/:ladder/compare/:from/:to')?.params;
  const published = useMatch('/publishing/:ladder/*')?.params.ladder;
  const promotion = useMatch('/people/:person/case/:ladder/:level')?.params.ladder;
  const isSearch = useMatch('/search') !== null;

  const find = (id: string | null | undefined) => ladders.find((ladder) => ladder.id === id);
  const ladder = find(ofLadder ?? published ?? promotion ?? (isSearch ? search.get('ladder') : null));
  return {
    ladder,
    ahead: ladder ?? find(mine?.ladder) ?? ladders[0],
    levels: [level?.level, comparison?.from, comparison?.to].filter((code) => code !== undefined),
    showsNav: level !== undefined || comparison !== undefined || isSearch,
  };
}
