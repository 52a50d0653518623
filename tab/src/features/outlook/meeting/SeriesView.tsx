import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OwnSeries } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { AgendaSection } from '../agenda/AgendaSection';
import { PromptSection } from '../prompts/PromptSection';

interface SeriesViewProps {
  series: OwnSeries;
  /** The report. */
  with: NonNullable<OwnSeries['with']>;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere', textWrap: 'balance' },
  next: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** A recurring 1:1 with a report. */
export function SeriesView({ series, with: { id, name } }: SeriesViewProps) {
  const styles = useStyles();
  const { t } = useTexts('outlook');
  const dates = useDates();
  return (
    <>
      <h1 className={styles.heading}>{name === null ? t('withReport') : t('with', { name })}</h1>
      <p className={styles.next}>
        {series.nextMeeting === null ? t('noNext') : t('next', { at: dates.dayAndTime(series.nextMeeting) })}
      </p>
      <PromptSection series={series.key} />
      <AgendaSection series={series.key} agenda={series.agenda} person={id} />
    </>
  );
}
