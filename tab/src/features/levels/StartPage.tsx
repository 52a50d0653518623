import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TextLink } from '../../shared/ui/links';
import { StartView } from './StartView';

/** The ladder as a whole, for a reader who has not said yet where she stands. */
export function StartPage() {
  const { t } = useTranslation();
  const { ladder: id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(ladderQueries.ladders());

  if (isPending) return <PageSkeleton heading />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  const ladder = data.find((candidate) => candidate.id === id);
  if (!ladder) {
    return (
      <>
        <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
        <Empty title={t('problem.ladderNotFound')}>
          <TextLink to="/">{t('notFound.back')}</TextLink>
        </Empty>
      </>
    );
  }
  return <StartView ladder={ladder} />;
}
