import { useInfiniteQuery } from '@tanstack/react-query';
import { ladderQueries, type SearchTerms } from '../../shared/api/queries/ladders';

export const useSearch = (terms: SearchTerms) =>
  useInfiniteQuery({ ...ladderQueries.search(terms), enabled: terms.q !== '' });
