import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { useHost } from '../../shared/host/HostContext';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { PlainPage } from '../../shared/ui/PlainPage';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { PinForm } from './PinForm';
import { connect } from './pinHost';

/** What Teams shows when somebody adds Ladder to a channel, a chat or a meeting. */
export default function PinPage() {
  return (
    <PlainPage>
      <Content />
    </PlainPage>
  );
}

function Content() {
  const { t } = useTexts();
  const around = useHost();
  const host = useQuery({ queryKey: ['pin-host'], queryFn: () => connect(around), staleTime: Infinity });
  const ladders = useQuery(ladderQueries.ladders());

  if (host.isPending || ladders.isPending) return <PageSkeleton heading />;
  if (host.error) return <ProblemBar error={host.error} onRetry={() => void host.refetch()} />;
  if (ladders.error) return <ProblemBar error={ladders.error} onRetry={() => void ladders.refetch()} />;
  if (host.data === null) {
    return (
      <>
        <PageHeading title={t('pin.title')}>{t('pin.title')}</PageHeading>
        <Empty title={t('pin.outside')}>
          {t('pin.outsideHint')} <TextLink to="/">{t('notFound.back')}</TextLink>
        </Empty>
      </>
    );
  }
  if (ladders.data.length === 0) return <Empty title={t('home.empty')}>{t('home.emptyHint')}</Empty>;
  return <PinForm host={host.data} ladders={ladders.data} isInMeeting={around?.meeting != null} />;
}
