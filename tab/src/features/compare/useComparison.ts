import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../../shared/api/queries/ladders';

export const useComparison = (ladder: string, from: string, to: string) =>
  useQuery({ ...ladderQueries.comparison(ladder, from, to), enabled: from !== to });
