import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calendarQueries } from '../../../shared/api/queries/ownCalendar';
import { languageOf } from '../../../shared/i18n/i18n';
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
  const { t } = useTranslation('outlook');
  return (
    <PaneSection title={t('prompts.title')}>
      <Content series={series} />
    </PaneSection>
  );
}

function Content({ series }: { series: string }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('outlook');
  const { data, error, isPending, refetch } = useQuery(calendarQueries.prompts(series, languageOf(i18n)));
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
