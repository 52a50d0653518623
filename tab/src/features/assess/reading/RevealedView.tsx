import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Round } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Answers } from './Answers';
import { PairView } from './PairView';
import { Radar } from './Radar';
import { ReadingSection } from './ReadingSection';
import { SignOff } from './SignOff';
import { Since } from './Since';
import { answersOf, readingOf, type SeenByBoth } from './agreement';

interface RevealedViewProps {
  round: Round;
  revealed: NonNullable<Round['revealed']>;
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular, margin: 0, maxWidth: '62ch' },
});

/** Both sides: what they agree on first, then what to talk about. */
export default function RevealedView({ round, revealed }: RevealedViewProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const reading = readingOf(revealed);
  const { same, differs, alone } = reading;
  return (
    <>
      <p className={styles.summary}>
        {t('reading.agree', { count: same.length })} {t('reading.differ', { count: differs.length })}
      </p>
      <SignOff round={round} />
      <Radar reading={reading} />
      <Pairs title={t('reading.same')} pairs={same} />
      <Pairs title={t('reading.differs')} lead={t('reading.differsLead')} pairs={differs} />
      <Pairs title={t('reading.alone')} lead={t('reading.aloneLead')} pairs={alone} />
      <Answers answers={answersOf(revealed)} />
      <Since terms={round.terms} />
    </>
  );
}

function Pairs({ title, lead, pairs }: { title: string; lead?: string; pairs: readonly SeenByBoth[] }) {
  if (pairs.length === 0) return null;
  return (
    <ReadingSection title={title} {...(lead !== undefined && { lead })}>
      {pairs.map((seen) => (
        <PairView key={seen.key} seen={seen} />
      ))}
    </ReadingSection>
  );
}
