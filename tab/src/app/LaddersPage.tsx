import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { ladderQueries } from '../shared/api/queries/ladders';
import { findLevel } from '../shared/ladder/levels';
import { useMyLevel } from '../shared/ladder/myLevel';
import { paths } from '../shared/ladder/paths';
import { PageSkeleton } from '../shared/ui/PageSkeleton';
import { ProblemBar } from '../shared/ui/ProblemBar';
import { Redirect } from '../shared/ui/navigation/Redirect';

const NoLadder = lazy(() => import('./NoLadder'));

/** Opens at the reader's own level, else at the ladder. */
export function LaddersPage() {
  const [mine] = useMyLevel();
  const { data, error, isPending, refetch } = useQuery(ladderQueries.ladders());

  if (isPending) return <PageSkeleton heading />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  const [first] = data;
  if (!first) return <NoLadder />;

  const remembered = mine && data.find((ladder) => ladder.id === mine.ladder && findLevel(ladder, mine.level));
  return <Redirect to={remembered ? paths.level(mine.ladder, mine.level) : paths.ladder(first.id)} />;
}
