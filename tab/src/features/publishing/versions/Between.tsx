import { useQuery } from '@tanstack/react-query';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { VersionChanges } from './VersionChanges';

interface BetweenProps {
  ladder: string;
  from: number;
  to: number;
  heading?: 'h2' | 'h3';
}

/** What changed from one version to another. */
export function Between({ ladder, from, to, heading = 'h3' }: BetweenProps) {
  const { data, error, isPending, refetch } = useQuery(publishingQueries.comparison(ladder, from, to));
  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  return <VersionChanges comparison={data} heading={heading} />;
}
