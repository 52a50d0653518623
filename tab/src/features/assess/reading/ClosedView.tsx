import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/api/types';
import { useRound } from '../RoundContext';
import { useDates } from '../dates';
import { OneSide } from './OneSide';

const useStyles = makeStyles({ text: { margin: 0, maxWidth: '70ch' } });

/** Ended before both had submitted: each keeps what she wrote, and nobody sees the other's. */
export function ClosedView({ round: { own, closing } }: { round: Round }) {
  const styles = useStyles();
  const { t } = useTranslation('assess');
  const dates = useDates();
  const { sides } = useRound();
  return (
    <>
      {closing && <p className={styles.text}>{t('closed.text', { day: dates.day(closing.at), name: sides.other })}</p>}
      {own && <OneSide title={t('waiting.own')} assessment={own.assessment} />}
    </>
  );
}
