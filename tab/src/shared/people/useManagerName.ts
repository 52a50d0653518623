import { useQuery } from '@tanstack/react-query';
import { peopleQueries } from '../api/queries/people';
import { usePerson } from './PersonContext';

/** Who manages the person that the page is about; null while it is not known, and when nobody does. */
export function useManagerName(): string | null {
  const { id } = usePerson();
  return useQuery(peopleQueries.profile(id)).data?.manager?.name ?? null;
}
