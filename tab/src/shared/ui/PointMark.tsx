import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RatedPoint } from '../api/types';

const useStyles = makeStyles({
  root: { display: 'inline-flex', gap: '3px' },
  dot: {
    width: '10px',
    height: '10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  full: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandBackground}`,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** How far up its scale a point is. Its name stands beside it. */
export function PointMark({ point: { order, of } }: { point: Pick<RatedPoint, 'order' | 'of'> }) {
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={mergeClasses(styles.dot, index < order && styles.full)} />
      ))}
    </span>
  );
}
