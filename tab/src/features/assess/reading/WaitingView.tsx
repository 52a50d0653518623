import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OwnSide } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { EndRound } from '../EndRound';
import { RefusalBar } from '../RefusalBar';
import { useRound } from '../RoundContext';
import { useRoundWrites } from '../roundWrites';
import { OneSide } from './OneSide';

const useStyles = makeStyles({
  card: {
    maxWidth: '820px',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0, maxWidth: '64ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Submitted, and the other has not: nothing to do but to read, or to take it back. */
export default function WaitingView({ own }: { own: OwnSide }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const person = usePerson();
  const { terms, sides } = useRound();
  const { withdraw } = useRoundWrites(person.id, terms.id);
  const takeBack = () => {
    withdraw.mutate();
  };
  return (
    <>
      <div className={styles.card}>
        <h2 className={styles.title}>{t('waiting.title', { name: sides.other })}</h2>
        <p className={styles.text}>
          {own.submittedAt !== null && t('waiting.submitted', { day: dates.longDay(own.submittedAt) })}{' '}
          {t('waiting.text', { name: sides.other })}
        </p>
        <div className={styles.actions}>
          <Button disabledFocusable={withdraw.isPending} onClick={takeBack}>
            {t('waiting.withdraw')}
          </Button>
          <EndRound />
        </div>
        {withdraw.error && <RefusalBar error={withdraw.error} onRetry={takeBack} />}
      </div>
      <OneSide title={t('waiting.own')} assessment={own.assessment} />
    </>
  );
}
