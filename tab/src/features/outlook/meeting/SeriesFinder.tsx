import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../../shared/api/problem';
import { calendarQueries } from '../../../shared/api/queries/ownCalendar';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { PaneMessage } from '../PaneMessage';
import type { OpenMeeting } from '../office/meeting';
import { NoConsent } from './NoConsent';
import { SeriesChoice } from './SeriesChoice';
import { SeriesView } from './SeriesView';

interface SeriesFinderProps {
  meeting: Extract<OpenMeeting, { kind: 'organizer' }>;
  askForConsent: () => Promise<void>;
}

/** Finds the meeting's series in the calendar; the organizer says which it is where that is not clear. */
export function SeriesFinder({ meeting, askForConsent }: SeriesFinderProps) {
  const { t, language } = useTexts('outlook');
  const [chosen, choose] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery(
    calendarQueries.opened(meeting.guests, meeting.subject, language),
  );
  const again = () => void refetch();

  if (isPending) return <PageSkeleton heading />;
  if (error) {
    return asProblem(error).code === 'consent_required' ? (
      <NoConsent ask={askForConsent} onGiven={again} />
    ) : (
      <ProblemBar error={error} onRetry={again} />
    );
  }
  const [only] = data;
  const series = data.length === 1 ? only : data.find(({ key }) => key === chosen);
  if (series?.with) return <SeriesView key={series.key} series={series} with={series.with} />;
  if (series?.reason) {
    return <PaneMessage title={t('notOneOnOne.title')}>{t(`notOneOnOne.${series.reason}`)}</PaneMessage>;
  }
  if (only) return <SeriesChoice series={data} onChoose={choose} />;
  return (
    <PaneMessage title={t('notFound.title')} action={<Button onClick={again}>{t('notFound.again')}</Button>}>
      {t('notFound.text')}
    </PaneMessage>
  );
}
