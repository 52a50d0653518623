import { useQuery } from '@tanstack/react-query';
import { queries } from '../../shared/api/queries';

export const useComparison = (ladder: string, from: string, to: string) =>
  useQuery({ ...queries.comparison(ladder, from, to), enabled: from !== to });
