import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useParams } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { StartView } from './StartView';

const NoSuchLadder = lazy(() => import('./NoSuchLadder'));

/** The ladder as a whole, for a reader who has not said yet where she stands. */
export default function StartPage() {
  const { ladder: id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(ladderQueries.ladders());

  if (isPending) return <PageSkeleton heading />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  const ladder = data.find((candidate) => candidate.id === id);
  if (!ladder) return <NoSuchLadder />;
  return <StartView ladder={ladder} />;
}
