import { useQuery } from '@tanstack/react-query';
import { publishingQueries } from '../../shared/api/queries/publishing';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { VersionChanges } from './VersionChanges';

/** What changed from one version to another. */
export function Between({ ladder, from, to }: { ladder: string; from: number; to: number }) {
  const { data, error, isPending, refetch } = useQuery(publishingQueries.comparison(ladder, from, to));
  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  return <VersionChanges comparison={data} />;
}
