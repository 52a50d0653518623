import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ladder, OwnSeries, Team } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { MatrixView } from './MatrixView';
import { MemberRow } from './MemberRow';
import { RoundsDialog } from './RoundsDialog';

interface TeamViewProps {
  team: Team;
  ladders: readonly Ladder[];
  /** Of the manager's own calendar, as far as it could be read. */
  series: readonly OwnSeries[];
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginBlock: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: { ...typographyStyles.subtitle1, marginBlock: `${tokens.spacingVerticalXXXL} ${tokens.spacingVerticalM}` },
});

export function TeamView({ team, ladders, series }: TeamViewProps) {
  const styles = useStyles();
  const { t } = useTexts('team');
  const [isStarting, setIsStarting] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          onClick={() => {
            setIsStarting(true);
          }}
        >
          {t('start')}
        </Button>
      </div>
      <ul className={styles.list} aria-label={t('reports')}>
        {team.members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            ladders={ladders}
            series={series.filter((one) => one.with?.id === member.id)}
          />
        ))}
      </ul>
      <h2 className={styles.title}>{t('matrix.title')}</h2>
      <MatrixView team={team} ladders={ladders} />
      {isStarting && (
        <RoundsDialog
          members={team.members}
          ladders={ladders}
          onClose={() => {
            setIsStarting(false);
          }}
        />
      )}
    </>
  );
}
