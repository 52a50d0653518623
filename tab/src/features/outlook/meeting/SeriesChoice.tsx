import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import type { OwnSeries } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PaneMessage } from '../PaneMessage';

interface SeriesChoiceProps {
  series: readonly OwnSeries[];
  onChoose: (key: string) => void;
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  button: { width: '100%', maxWidth: 'none', justifyContent: 'start', textAlign: 'start' },
});

/** Several series have the same guests, and none the subject of the meeting. */
export function SeriesChoice({ series, onChoose }: SeriesChoiceProps) {
  const styles = useStyles();
  const { t } = useTexts('outlook');
  const dates = useDates();
  return (
    <>
      <PaneMessage title={t('several.title')}>{t('several.text')}</PaneMessage>
      <ul className={styles.list}>
        {series.map(({ key, subject, nextMeeting }) => (
          <li key={key}>
            <CompoundButton
              className={styles.button}
              secondaryContent={nextMeeting ? dates.dayAndTime(nextMeeting) : t('noNext')}
              onClick={() => {
                onChoose(key);
              }}
            >
              <bdi>{subject ?? t('noSubject')}</bdi>
            </CompoundButton>
          </li>
        ))}
      </ul>
    </>
  );
}
