import { Checkbox, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { useWhy } from './TeamRefused';
import type { Candidate } from './targets';
import type { Outcome } from './useStartRounds';

interface CandidateListProps {
  candidates: readonly Candidate[];
  chosen: ReadonlySet<string>;
  /** What became of each for whom a round was started. */
  outcomes: ReadonlyMap<string, Outcome>;
  onChange: (id: string, isChosen: boolean) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  outcome: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  started: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground3, gridColumn: '1 / -1' },
});

export function CandidateList({ candidates, chosen, outcomes, onChange }: CandidateListProps) {
  const styles = useStyles();
  const { t } = useTexts('team');
  return (
    <ul className={styles.list} aria-label={t('reports')}>
      {candidates.map(({ member, round, isRunning }) => {
        const outcome = outcomes.get(member.id);
        return (
          <li key={member.id} className={styles.row}>
            <Checkbox
              checked={round !== null && chosen.has(member.id)}
              disabled={round === null || outcome === 'started' || outcome === 'waiting'}
              onChange={(_, { checked }) => {
                onChange(member.id, checked === true);
              }}
              label={
                <>
                  <bdi>{member.name ?? t('noName')}</bdi>
                  <span className={styles.about}>
                    {round === null
                      ? t('level.setFirst')
                      : round.targetLevel === round.currentLevel
                        ? t('towards.at', { level: round.currentLevel })
                        : t('towards.fromTo', { from: round.currentLevel, to: round.targetLevel })}
                    {isRunning && outcome === undefined && ` · ${t('rounds.running')}`}
                  </span>
                </>
              }
            />
            {outcome !== undefined && <OutcomeText outcome={outcome} />}
          </li>
        );
      })}
    </ul>
  );
}

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const { t } = useTexts('team');
  const why = useWhy();
  if (outcome === 'waiting') return <Spinner size="tiny" aria-label={t('starting')} />;
  if (outcome === 'started') {
    return (
      <span className={`${styles.outcome} ${styles.started}`}>
        <CheckmarkCircleRegular aria-hidden />
        {t('startedOne')}
      </span>
    );
  }
  return (
    <span className={`${styles.outcome} ${styles.failed}`}>
      <ErrorCircleRegular aria-hidden />
      {why(outcome)}
    </span>
  );
}
