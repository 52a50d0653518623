import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { growthQueries } from '../../shared/api/queries/growth';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { OpenRound } from './rounds/OpenRound';
import { RoundList } from './rounds/RoundList';
import { Timeline } from './rounds/Timeline';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  lead: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    maxWidth: '70ch',
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
  },
});

/** The rounds of a person, what to do next in each, and how the ratings went over time. */
export default function AssessmentsPage() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const { data, error, isPending, refetch } = useQuery(growthQueries.rounds(person.id));

  return (
    <>
      <div className={styles.top}>
        <PageHeading title={t('title')}>{t('title')}</PageHeading>
        {data && <OpenRound rounds={data} />}
      </div>
      <p className={styles.lead}>{t('lead')}</p>
      {isPending ? (
        <PageSkeleton />
      ) : error ? (
        <ProblemBar error={error} onRetry={() => void refetch()} />
      ) : (
        <RoundList rounds={data} />
      )}
      <Timeline />
    </>
  );
}
