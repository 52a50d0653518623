import type { QueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { askedAhead } from '../../shared/api/queryClient';
import { findLevel } from '../../shared/ladder/levels';
import { useLadder } from '../../shared/ladder/useLadder';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import type { PageParameters } from '../../shared/ui/navigation/lazyPage';
import { LevelHeading } from './LevelHeading';
import { LevelView } from './LevelView';
import { useLevel } from './useLevel';

export const ahead = (client: QueryClient, { ladder = '', level = '' }: PageParameters) => {
  askedAhead(askFor(client, ladder, level));
};

async function askFor(client: QueryClient, ladder: string, level: string): Promise<void> {
  const { code, next } = await client.query(ladderQueries.level(ladder, level));
  if (next !== null) await client.query(ladderQueries.comparison(ladder, code, next));
}

export default function LevelPage() {
  const { ladder = '', level: code = '' } = useParams();
  const { data, error, isPending, refetch } = useLevel(ladder, code);
  const summary = useLadder(ladder);
  const known = (summary && findLevel(summary, code)) ?? { code, title: null };

  if (isPending) {
    return (
      <>
        <LevelHeading level={known} ladder={summary} />
        <PageSkeleton />
      </>
    );
  }
  if (error) {
    return (
      <>
        <LevelHeading level={known} ladder={summary} />
        <ProblemBar error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return <LevelView ladderId={ladder} ladder={summary} level={data} />;
}
