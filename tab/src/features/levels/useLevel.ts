import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../../shared/api/queries/ladders';

export const useLevel = (ladder: string, level: string) => useQuery(ladderQueries.level(ladder, level));
