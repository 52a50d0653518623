import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../api/queries/ladders';
import type { Ladder } from '../api/types';

/** What is known of the ladder so far; undefined while it loads and when there is no such ladder. */
export function useLadder(id: string): Ladder | undefined {
  return useQuery(ladderQueries.ladders()).data?.find((ladder) => ladder.id === id);
}
