import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { useRound } from '../RoundContext';
import { RatingView } from './RatingView';
import { SubjectHeading } from './SubjectHeading';
import type { SeenByBoth } from './agreement';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  distance: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '32px' },
  },
  side: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
});

/** What both say of one thing, side by side. */
export function PairView({ seen }: { seen: SeenByBoth }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { sides } = useRound();
  const { subject, capability, points, self, manager } = seen;
  return (
    <article className={styles.card}>
      <div>
        <SubjectHeading subject={subject} capability={capability} />
        {points !== 0 && (
          <p className={styles.distance}>
            {points > 0 ? t('reading.managerHigher', { count: points }) : t('reading.selfHigher', { count: -points })}
          </p>
        )}
      </div>
      <div className={styles.sides}>
        <div>
          <p className={styles.side}>
            <bdi>{sides.self}</bdi>
          </p>
          <RatingView rating={self} />
        </div>
        <div>
          <p className={styles.side}>
            <bdi>{sides.manager}</bdi>
          </p>
          <RatingView rating={manager} />
        </div>
      </div>
    </article>
  );
}
