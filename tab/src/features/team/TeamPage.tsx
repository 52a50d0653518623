import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { oneOnOneQueries } from '../../shared/api/queries/oneOnOnes';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TeamView } from './TeamView';

/** All that a manager wants to know of her reports at a glance, read at once however many they are. */
export default function TeamPage() {
  const { t, language } = useTexts('team');
  const { data: team, error, isPending, refetch } = useQuery(peopleQueries.team());
  const { data: series } = useQuery(oneOnOneQueries.own(language));
  const ladders = useQuery(ladderQueries.ladders());

  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {isPending || ladders.isPending ? (
        <PageSkeleton />
      ) : error && !team ? (
        <ProblemBar error={error} onRetry={() => void refetch()} />
      ) : ladders.data === undefined ? (
        <ProblemBar error={ladders.error} onRetry={() => void ladders.refetch()} />
      ) : team.members.length === 0 ? (
        <Empty title={t('empty.title')}>{t('empty.hint')}</Empty>
      ) : (
        <TeamView team={team} ladders={ladders.data} series={series ?? []} />
      )}
    </>
  );
}
