import { useQuery } from '@tanstack/react-query';
import { queries } from '../../shared/api/queries';

export const useLevel = (ladder: string, level: string) => useQuery(queries.level(ladder, level));
