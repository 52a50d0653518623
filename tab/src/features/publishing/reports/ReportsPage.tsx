import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Empty } from '../../../shared/ui/Empty';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { LadderHeading } from '../LadderHeading';
import { OwnersOnly } from '../OwnersOnly';
import { CountUse } from './CountUse';
import { Report } from './Report';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '62ch', marginTop: 0 },
});

/** What is counted about the use of the ladder, in groups that hide everyone. */
export default function ReportsPage() {
  const styles = useStyles();
  const { ladder = '' } = useParams();
  const { t } = useTexts('publishing');
  return (
    <OwnersOnly>
      <LadderHeading ladder={ladder} title={t('reports.title')} />
      <p className={styles.lead}>{t('reports.lead')}</p>
      <CountUse ladder={ladder} />
      <Reports ladder={ladder} />
    </OwnersOnly>
  );
}

function Reports({ ladder }: { ladder: string }) {
  const { t } = useTexts('publishing');
  const { data, error, isPending, refetch } = useQuery(publishingQueries.reports(ladder));
  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Empty title={t('reports.empty')}>{t('reports.emptyHint')}</Empty>;
  return data.toReversed().map((report) => <Report key={`${report.start} ${report.end}`} report={report} />);
}
