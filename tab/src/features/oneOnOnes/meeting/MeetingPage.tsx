import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { asProblem } from '../../../shared/api/problem';
import { oneOnOneQueries } from '../../../shared/api/queries/oneOnOnes';
import { peopleQueries } from '../../../shared/api/queries/people';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { MeetingContext } from './MeetingContext';
import { MeetingView } from './MeetingView';
import { NotThere } from './NotThere';
import { isDay } from './isDay';
import { useToday } from './useToday';

/** A 1:1 on a day, today when the address names none. It is the same for both of the two, and stays so while they talk. */
export default function MeetingPage() {
  const { person = 'me', series = '', on } = useParams();
  return <MeetingOnDay key={[person, series, on].join('/')} named={person} series={series} on={on} />;
}

function MeetingOnDay({ named, series, on }: { named: string; series: string; on: string | undefined }) {
  const { language } = useTexts();
  const today = useToday();
  const day = on !== undefined && isDay(on) ? on : today;
  const locale = language;
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const isPerson = named === 'me' || named === me?.id;
  const { data: report } = useQuery({ ...peopleQueries.profile(named), enabled: named !== 'me' });
  const { data, error, isPending, refetch } = useQuery({
    ...oneOnOneQueries.meeting({ person: named, series, on: day }, locale),
    // When the day turns, what is being typed stays where it is.
    placeholderData: keepPreviousData,
  });

  if (isPending) return <PageSkeleton heading />;
  if (!data) {
    return asProblem(error).code === 'not_found' ? (
      <NotThere />
    ) : (
      <ProblemBar error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <MeetingContext
      value={{
        person: named,
        series,
        on: day,
        locale,
        isPerson,
        other: (isPerson ? me?.manager?.name : report?.name) ?? null,
        me: me?.id ?? null,
        today,
      }}
    >
      <MeetingView meeting={data.meeting} error={error} />
    </MeetingContext>
  );
}
