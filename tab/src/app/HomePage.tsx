import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { peopleQueries } from '../shared/api/queries/people';
import { personPaths } from '../shared/people/paths';
import { PageSkeleton } from '../shared/ui/PageSkeleton';
import { LaddersPage } from './LaddersPage';

/** Opens at the reader's own growth once somebody has set her level, else at the ladder. */
export function HomePage() {
  const { data: me, isPending } = useQuery(peopleQueries.profile('me'));
  if (isPending) return <PageSkeleton heading />;
  return me?.level ? <Navigate replace to={personPaths.growth('me')} /> : <LaddersPage />;
}
