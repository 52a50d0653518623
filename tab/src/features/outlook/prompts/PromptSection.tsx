import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { calendarQueries } from '../../../shared/api/queries/ownCalendar';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { PaneSection } from '../PaneSection';
import { PromptPicker } from './PromptPicker';
import { whyNone } from './whyNone';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
});

/** What the next meeting of a series would ask. */
export function PromptSection({ series }: { series: string }) {
  const { t } = useTexts('outlook');
  return (
    <PaneSection title={t('prompts.title')}>
      <Content series={series} />
    </PaneSection>
  );
}

function Content({ series }: { series: string }) {
  const styles = useStyles();
  const { t, language } = useTexts('outlook');
  const { data, error, isPending, refetch } = useQuery(calendarQueries.prompts(series, language));
  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  if (!data.level) return <p className={styles.hint}>{t(whyNone(data.withoutPrompts))}</p>;
  return (
    <>
      <p className={styles.hint}>{t('prompts.hint')}</p>
      <PromptPicker prompts={data.prompts} ladder={data.level.ladder} />
    </>
  );
}
