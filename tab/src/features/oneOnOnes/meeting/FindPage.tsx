import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { asProblem } from '../../../shared/api/problem';
import { oneOnOneQueries } from '../../../shared/api/queries/oneOnOnes';
import { useHost } from '../../../shared/host/HostContext';
import { personPaths } from '../../../shared/people/paths';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { NotThere } from './NotThere';

/** Leads from a meeting in Teams, or from the link in an invite, to its agenda. */
export default function FindPage() {
  const { series } = useParams();
  const meeting = useHost()?.meeting ?? null;
  if (series !== undefined) return <Found named={{ series }} />;
  return meeting === null ? <NotThere inMeeting /> : <Found named={{ meeting }} />;
}

function Found({ named }: { named: { meeting: string } | { series: string } }) {
  const { data, error, isPending, refetch } = useQuery(oneOnOneQueries.find(named));
  if (isPending) return <PageSkeleton heading />;
  if (data)
    return <Navigate replace to={personPaths.meeting(data.part === 'person' ? 'me' : data.person, data.series)} />;
  return asProblem(error).code === 'not_found' ? (
    <NotThere inMeeting={'meeting' in named} />
  ) : (
    <ProblemBar error={error} onRetry={() => void refetch()} />
  );
}
