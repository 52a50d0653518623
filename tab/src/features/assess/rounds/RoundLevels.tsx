import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RoundTerms } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';

const useStyles = makeStyles({
  levels: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** At which level the person is in a round, and which she aims for. */
export function RoundLevels({ terms: { currentLevel, targetLevel } }: { terms: RoundTerms }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  return (
    <p className={styles.levels}>
      {currentLevel === null || currentLevel === targetLevel
        ? t('levels.one', { level: targetLevel })
        : t('levels.both', { current: currentLevel, target: targetLevel })}
    </p>
  );
}
