import { useLocation, type To } from 'react-router';

/** Leads to the element of an id on this page, which stays as it is: the router takes the query away from a hash alone. */
export function useHashLink(): (id: string) => To {
  const { search } = useLocation();
  return (id) => ({ search, hash: encodeURIComponent(id) });
}
