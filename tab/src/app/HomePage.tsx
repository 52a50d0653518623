import { useQuery } from '@tanstack/react-query';
import { peopleQueries } from '../shared/api/queries/people';
import { useHost } from '../shared/host/HostContext';
import { personPaths } from '../shared/people/paths';
import { PageSkeleton } from '../shared/ui/PageSkeleton';
import { Redirect } from '../shared/ui/navigation/Redirect';
import { LaddersPage } from './LaddersPage';

/** Opens at the 1:1 in a meeting, else at the reader's own growth once somebody has set her level, else at the ladder. */
export function HomePage() {
  const { data: me, isPending } = useQuery(peopleQueries.profile('me'));
  const isInMeeting = useHost()?.meeting != null;
  if (isInMeeting) return <Redirect to={personPaths.meetingNow} />;
  if (isPending) return <PageSkeleton heading />;
  return me?.level ? <Redirect to={personPaths.growth('me')} /> : <LaddersPage />;
}
