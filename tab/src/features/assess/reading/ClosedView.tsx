import { makeStyles } from '@fluentui/react-components';
import type { Round } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useRound } from '../RoundContext';
import { OneSide } from './OneSide';

const useStyles = makeStyles({ text: { margin: 0, maxWidth: '70ch' } });

/** Ended before both had submitted: each keeps what she wrote, and nobody sees the other's. */
export default function ClosedView({ round: { own, closing } }: { round: Round }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const { sides } = useRound();
  return (
    <>
      {closing && (
        <p className={styles.text}>{t('closed.text', { day: dates.longDay(closing.at), name: sides.other })}</p>
      )}
      {own && <OneSide title={t('waiting.own')} assessment={own.assessment} />}
    </>
  );
}
