import { useQuery } from '@tanstack/react-query';
import { oneOnOneQueries } from '../../../shared/api/queries/oneOnOnes';
import { peopleQueries } from '../../../shared/api/queries/people';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageHeading } from '../../../shared/ui/PageHeading';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { CalendarRefused } from './CalendarRefused';
import { NoSeries } from './NoSeries';
import { OwnSeriesList } from './OwnSeriesList';
import { SharedSeriesList } from './SharedSeriesList';

/** All recurring 1:1s of the reader: those that she invites to, and those that her manager turned on with her. */
export default function OneOnOnesPage() {
  const { t, language } = useTexts('oneOnOnes');
  const reports = useQuery(peopleQueries.reports());
  const own = useQuery(oneOnOneQueries.own(language));
  const shared = useQuery(oneOnOneQueries.shared('me'));
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const invited = useQuery(oneOnOneQueries.invited());
  // Whose team is not known may have one.
  const isManager = reports.data?.reports.length !== 0;
  const isPending = own.isPending || shared.isPending || reports.isPending;
  const ownSeries = own.data ?? [];
  const sharedSeries = shared.data ?? [];
  const isKnown = !shared.error && !(isManager && own.error);
  const hasOne = sharedSeries.length > 0 || ownSeries.some((series) => series.with !== null);

  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {isPending ? (
        <PageSkeleton />
      ) : (
        <>
          {shared.error && <ProblemBar error={shared.error} onRetry={() => void shared.refetch()} />}
          {sharedSeries.length > 0 && (
            <SharedSeriesList series={sharedSeries} dates={invited.data ?? []} manager={me?.manager?.name ?? null} />
          )}
          {own.error && isManager && <CalendarRefused error={own.error} onRetry={() => void own.refetch()} />}
          {isKnown && !hasOne && <NoSeries isManager={isManager} manager={me?.manager?.name ?? null} />}
          {ownSeries.length > 0 && <OwnSeriesList series={ownSeries} />}
        </>
      )}
    </>
  );
}
