import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RoundSummary } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Empty } from '../../../shared/ui/Empty';
import { RoundCard } from './RoundCard';
import { isUnderWay } from './stages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalM}` },
});

/** What is under way comes first; what is over, the newest first. */
export function RoundList({ rounds }: { rounds: readonly RoundSummary[] }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  if (rounds.length === 0) return <Empty title={t('list.empty')}>{t('list.emptyHint')}</Empty>;

  const now = rounds.filter(isUnderWay);
  const over = rounds.filter((round) => !isUnderWay(round));
  return (
    <>
      {now.length > 0 && <Cards rounds={now} isLarge />}
      {over.length > 0 && (
        <>
          <h2 className={styles.title}>{t('list.over')}</h2>
          <Cards rounds={over} />
        </>
      )}
    </>
  );
}

function Cards({ rounds, isLarge = false }: { rounds: readonly RoundSummary[]; isLarge?: boolean }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rounds.map((round) => (
        <li key={round.terms.id}>
          <RoundCard round={round} isLarge={isLarge} />
        </li>
      ))}
    </ul>
  );
}
