import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatedPoint } from '../../shared/api/types';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  pips: { display: 'inline-flex', gap: '3px' },
  pip: {
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  reached: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}`,
  },
  name: { ...typographyStyles.body1 },
});

/** A point of a rating scale, and how high on it that is. */
export function ScalePoint({ point: { name, order, of } }: { point: RatedPoint }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={styles.pips} aria-hidden>
        {Array.from({ length: of }, (_, index) => (
          <span key={index} className={mergeClasses(styles.pip, index < order && styles.reached)} />
        ))}
      </span>
      <bdi className={styles.name}>{name}</bdi>
    </span>
  );
}
