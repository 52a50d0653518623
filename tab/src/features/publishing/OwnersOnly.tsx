import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TextLink } from '../../shared/ui/navigation/TextLink';

/** Shows the page to owners of ladders, and tells everyone else why there is nothing to see. */
export function OwnersOnly({ children }: { children: ReactNode }) {
  const { t } = useTexts('publishing');
  const { data: me, error, isPending, refetch } = useQuery(peopleQueries.profile('me'));
  if (isPending) return <PageSkeleton heading />;
  if (error && !me) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  if (me.roles?.includes('ladderOwner')) return children;
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <Empty title={t('notOwner')}>
        {t('notOwnerHint')} <TextLink to="/ladders">{t('readLadder')}</TextLink>
      </Empty>
    </>
  );
}
