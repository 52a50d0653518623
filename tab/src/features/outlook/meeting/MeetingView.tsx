import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { PaneMessage } from '../PaneMessage';
import { SeriesFinder } from './SeriesFinder';
import { useMeeting } from './useMeeting';

interface MeetingViewProps {
  askForConsent: () => Promise<void>;
}

/** Tells what the meeting is, as far as Outlook knows it. */
export function MeetingView({ askForConsent }: MeetingViewProps) {
  const { t } = useTexts('outlook');
  const { data: meeting, error, isPending, refetch } = useMeeting();
  if (isPending) return <PageSkeleton heading />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;

  if (meeting.kind === 'reader') {
    return <PaneMessage title={t('reader.title')}>{t('reader.text')}</PaneMessage>;
  }
  if (!meeting.isSeries) return <PaneMessage title={t('once.title')}>{t('once.text')}</PaneMessage>;
  if (meeting.guests.length === 0) return <PaneMessage title={t('alone.title')}>{t('alone.text')}</PaneMessage>;
  return <SeriesFinder meeting={meeting} askForConsent={askForConsent} />;
}
