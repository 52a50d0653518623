import { useQuery } from '@tanstack/react-query';
import { oneOnOneQueries } from '../../shared/api/queries/oneOnOnes';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { CalendarRefused } from './CalendarRefused';
import { OwnSeriesList } from './OwnSeriesList';
import { SharedSeriesList } from './SharedSeriesList';

/** All recurring 1:1s of the reader: those that she invites to, and those that her manager turned on with her. */
export default function OneOnOnesPage() {
  const { t, language } = useTexts('oneOnOnes');
  const reports = useQuery(peopleQueries.reports());
  const own = useQuery(oneOnOneQueries.own(language));
  const shared = useQuery(oneOnOneQueries.shared('me'));
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const isManager = reports.data !== undefined && reports.data.reports.length > 0;
  const isPending = own.isPending || shared.isPending || reports.isPending;
  const ownSeries = own.data ?? [];
  const sharedSeries = shared.data ?? [];
  const isEmpty = ownSeries.length + sharedSeries.length === 0 && !own.error && !shared.error;

  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {isPending ? (
        <PageSkeleton />
      ) : (
        <>
          {shared.error && <ProblemBar error={shared.error} onRetry={() => void shared.refetch()} />}
          {sharedSeries.length > 0 && <SharedSeriesList series={sharedSeries} manager={me?.manager?.name ?? null} />}
          {own.error && isManager && <CalendarRefused error={own.error} onRetry={() => void own.refetch()} />}
          {ownSeries.length > 0 && <OwnSeriesList series={ownSeries} />}
          {isEmpty && (
            <Empty title={t('empty.title')}>{isManager ? t('empty.forManagers') : t('empty.forReports')}</Empty>
          )}
        </>
      )}
    </>
  );
}
