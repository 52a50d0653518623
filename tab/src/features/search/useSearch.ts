import { useInfiniteQuery } from '@tanstack/react-query';
import { queries, type SearchTerms } from '../../shared/api/queries';

export const useSearch = (terms: SearchTerms) =>
  useInfiniteQuery({ ...queries.search(terms), enabled: terms.q !== '' });
