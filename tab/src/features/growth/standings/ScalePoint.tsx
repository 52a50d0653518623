import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatedPoint } from '../../../shared/api/types';
import { usePointName } from '../../../shared/ladder/usePointName';
import { PointMark } from '../../../shared/ui/PointMark';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1 },
});

/** A point of a rating scale, and how high on it that is. */
export function ScalePoint({ point }: { point: RatedPoint }) {
  const styles = useStyles();
  const nameOf = usePointName();
  return (
    <span className={styles.root}>
      <PointMark point={point} />
      <bdi className={styles.name}>{nameOf(point)}</bdi>
    </span>
  );
}
