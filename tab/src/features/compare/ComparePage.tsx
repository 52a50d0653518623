import { useParams } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { useLadder } from '../../shared/ladder/useLadder';
import { Empty } from '../../shared/ui/Empty';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { CompareHeading } from './CompareHeading';
import { CompareView } from './CompareView';
import { useComparison } from './useComparison';

export default function ComparePage() {
  const { t } = useTexts();
  const { ladder = '', from = '', to = '' } = useParams();
  const known = useLadder(ladder);

  return (
    <>
      <CompareHeading ladderId={ladder} ladder={known} from={from} to={to} />
      {from === to ? (
        <Empty title={t('compare.same')}>{t('compare.sameHint')}</Empty>
      ) : (
        <Body {...{ ladder, from, to }} />
      )}
    </>
  );
}

function Body({ ladder, from, to }: { ladder: string; from: string; to: string }) {
  const { data, error, isPending, refetch } = useComparison(ladder, from, to);
  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  return <CompareView ladder={ladder} comparison={data} />;
}
